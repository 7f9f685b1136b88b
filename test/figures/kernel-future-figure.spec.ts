import { kernelFutureFigure } from '../../src/figures/kernel-future-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';

const options = { ...plainStyle, scale: 'linear', now: 310 } as const;
const head = { label: 'head', rates: Float64Array.of(0.4, 0.2, 0.1) };
const body = { label: 'body', rates: Float64Array.of(0.04, 0.02, 0.01) };

describe('kernelFutureFigure', () => {
  it('draws each curve from where training stands', () => {
    const { data, layout } = kernelFutureFigure([head, body], options);
    expect(data.map(trace => [...(trace as { x: Float64Array }).x])).toEqual([
      [310, 311, 312],
      [310, 311, 312]
    ]);
    expect(layout.xaxis?.range).toEqual([310, 312]);
    expect(layout.showlegend).toBe(true);
  });

  it('has a log axis without rates of 0', () => {
    const zero = { label: 'zero', rates: Float64Array.of(1, 0) };
    const { layout } = kernelFutureFigure([zero], { ...options, scale: 'log' });
    expect(layout.yaxis?.range?.every(Number.isFinite)).toBe(true);
  });

  it('says the course in words', () => {
    expect(inWords(kernelFutureFigure([head], options))).toEqual([
      'head: learning rate 0.4000 at step 310, 0.2000 at step 311, 0.1000 at step 312.'
    ]);
  });
});
