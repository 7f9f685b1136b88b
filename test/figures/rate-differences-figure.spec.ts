import { rateDifferencesFigure } from '../../src/figures/rate-differences-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const options = { ...plainStyle, scale: 'log', numSteps: 2, step: null, range: null } as const;
const reference = { label: 'step', colorIndex: 0, rates: Float64Array.of(0.1, 0.1, 0.01) };
const other = { label: '1/t', colorIndex: 3, rates: Float64Array.of(0.2, 0.05, 0.02, 0.01) };

describe('rateDifferencesFigure', () => {
  const figure = rateDifferencesFigure([reference, other], reference, options);

  it('draws the others less the reference, over the steps of both', () => {
    expect(rounded(figure.data)).toMatchObject([{ x: [0, 1, 2], y: [0.1, -0.05, 0.01] }]);
  });

  it('has a linear axis that holds both signs', () => {
    expect(figure.layout.yaxis?.type).toBe('linear');
    const [low, high] = (figure.layout.yaxis?.range ?? []) as number[];
    expect(low).toBeLessThan(-0.05);
    expect(high).toBeGreaterThan(0.1);
  });

  it('says how far they go apart', () => {
    expect(inWords(figure)).toEqual(['1/t less step: from −0.0500 at step 1 to 0.1000 at step 0.']);
  });
});
