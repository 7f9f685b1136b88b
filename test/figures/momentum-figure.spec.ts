import { momentumFigure } from '../../src/figures/momentum-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';

const options = { ...plainStyle, scale: 'log', numSteps: 2, step: null, range: null } as const;
const curve = { label: 'one cycle', colorIndex: 2, momenta: Float64Array.of(0.95, 0.85, 0.9) };

describe('momentumFigure', () => {
  const figure = momentumFigure([curve], options);

  it('has an axis that does not begin at 0', () => {
    const [low, high] = (figure.layout.yaxis?.range ?? []) as number[];
    expect(low).toBeCloseTo(0.85, 12);
    expect(high).toBeCloseTo(0.955, 12);
    expect(figure.layout.yaxis?.type).toBe('linear');
  });

  it('says where the momentum goes', () => {
    expect(inWords(figure)).toEqual([
      'one cycle: momentum 0.9500 at step 0, between 0.8500 and 0.9500.'
    ]);
  });
});
