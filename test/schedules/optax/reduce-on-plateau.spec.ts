import { reduceOnPlateau } from '../../../src/schedules/optax/reduce-on-plateau';
import { ratesTo } from '../rates-at';

const SAME = [1, 1, 1, 1, 1, 1];

describe('reduceOnPlateau', () => {
  const params = { learning_rate: 1, patience: 2, factor: 0.5 };

  it('counts the metric of a step in the same step', () => {
    expect(ratesTo(5, reduceOnPlateau, params, SAME)).toEqual([1, 1, 0.5, 0.5, 0.25, 0.25]);
  });

  it('keeps the rate while the metric improves, or is not known', () => {
    expect(ratesTo(4, reduceOnPlateau, params, [5, 4, 3, 2, 1])).toEqual([1, 1, 1, 1, 1]);
    expect(ratesTo(3, reduceOnPlateau, params)).toEqual([1, 1, 1, 1]);
  });

  it('takes a fall within its tolerance as no improvement', () => {
    const metric = [1, 0.95, 0.91, 0.9];
    expect(ratesTo(3, reduceOnPlateau, { ...params, rtol: 0.1 }, metric)).toEqual([1, 1, 0.5, 0.5]);
    expect(ratesTo(3, reduceOnPlateau, { ...params, atol: 0.1 }, metric)).toEqual([1, 1, 0.5, 0.5]);
    expect(ratesTo(3, reduceOnPlateau, params, metric)).toEqual([1, 1, 1, 1]);
  });

  it('needs a tolerance, as optax does', () => {
    const none = { ...params, rtol: 0, atol: 0 };
    expect(() => ratesTo(1, reduceOnPlateau, none, SAME)).toThrow(
      'reduce_on_plateau needs one of rtol and atol above 0'
    );
  });

  it('does not count steps during the cool-down', () => {
    const cooling = { ...params, cooldown: 1 };
    expect(ratesTo(5, reduceOnPlateau, cooling, SAME)).toEqual([1, 1, 0.5, 0.5, 0.5, 0.25]);
  });

  it('judges the mean of as many values as it accumulates', () => {
    const pairs = { ...params, patience: 1, accumulation_size: 2 };
    expect(ratesTo(5, reduceOnPlateau, pairs, [0, 4, 1, 3, 1, 1])).toEqual([
      1, 1, 1, 0.5, 0.5, 0.5
    ]);
  });

  it('does not scale below its lowest scale', () => {
    const floored = { ...params, patience: 1, min_scale: 0.375 };
    expect(ratesTo(3, reduceOnPlateau, floored, SAME)).toEqual([1, 0.5, 0.375, 0.375]);
  });
});
