import { meanLossFigure } from '../../src/figures/mean-loss-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const options = { ...plainStyle, scale: 'linear', numSteps: 4, step: null, range: null } as const;
const converging = {
  label: 'step',
  colorIndex: 0,
  steps: Int32Array.of(0, 1, 2, 3, 4),
  meanLosses: Float64Array.of(1.4, 1.2, 1.1, 1.08, 1.08),
  overflowStep: null
};
const diverging = {
  label: 'too <fast>',
  colorIndex: 2,
  steps: Int32Array.of(0, 1, 2, 3),
  meanLosses: Float64Array.of(1.4, 30, 1e200, Infinity),
  overflowStep: 3
};

describe('meanLossFigure', () => {
  it('ends a run where it overflows, with a mark of its colour', () => {
    const { data } = meanLossFigure([converging, diverging], options);
    expect(rounded(data)).toMatchSnapshot();
    expect(data[1]).toMatchObject({ x: Float64Array.of(0, 1, 2) });
    expect(data[2]).toMatchObject({
      x: [3],
      yaxis: 'y2',
      text: ['too &lt;fast&gt;: overflow from step 3'],
      marker: { color: [plainStyle.theme.colorway[2]] }
    });
  });

  it.each(['linear', 'log'] as const)(
    'keeps a diverging run from flattening the others: %s',
    scale => {
      const range = meanLossFigure([converging, diverging], { ...options, scale }).layout.yaxis
        ?.range;
      const [low, high] = scale === 'log' ? (range ?? []).map(power => 10 ** power) : (range ?? []);
      expect(low).toBeLessThan(1.08);
      expect(low).toBeGreaterThan(0.7);
      expect(high).toBeGreaterThan(1.4);
      expect(high).toBeLessThan(3000);
    }
  );

  it('shows a run that oscillates and ends above where it began', () => {
    const meanLosses = Float64Array.of(1.4, 2.1, 1.6, 2.4, 1.9);
    const figure = meanLossFigure([{ ...converging, meanLosses }], options);
    expect(figure.layout.yaxis?.range?.[1]).toBeGreaterThan(2.4);
  });

  it('says the course of each run', () => {
    expect(inWords(meanLossFigure([converging, diverging], options))).toEqual([
      'step: mean loss 1.4000 nats at step 0, at most 1.4000 at step 0, 1.0800 at step 4.',
      'too <fast>: mean loss 1.4000 nats at step 0, at most 1.00e200 at step 2, 1.00e200 at step 2.',
      'too <fast>: the loss is no longer finite from step 3.'
    ]);
  });

  it('draws a run that has not begun, or never was finite', () => {
    const none = { ...converging, steps: new Int32Array(0), meanLosses: new Float64Array(0) };
    const never = {
      ...converging,
      steps: Int32Array.of(0),
      meanLosses: Float64Array.of(NaN),
      overflowStep: 0
    };
    expect(meanLossFigure([none], options)).toMatchObject({ summary: [] });
    expect(meanLossFigure([never], options).layout.yaxis).not.toHaveProperty('range');
  });

  it('puts the values of some steps at their steps, and thin lines beside them', () => {
    const steps = Int32Array.of(0, 40, 80);
    const side = { label: 'sample 3', colorIndex: 0, dash: 'dot' } as const;
    const { data, layout } = meanLossFigure(
      [{ ...converging, steps, meanLosses: Float64Array.of(3, 2, 1) }],
      { ...options, numSteps: 80 },
      [{ ...side, steps, losses: Float64Array.of(5, 4, 0.5) }]
    );
    expect(data[0]).toMatchObject({ x: Float64Array.of(0, 40, 80), y: Float64Array.of(3, 2, 1) });
    expect(data[1]).toMatchObject({ name: 'sample 3', showlegend: false, line: { dash: 'dot' } });
    expect(layout.yaxis?.range?.[0]).toBeLessThan(0.5);
    expect(layout.yaxis?.range?.[1]).toBeGreaterThan(5);
  });
});
