import { countedLosses } from '../../src/analysis/counted-losses';
import { IGNORED, NO_CLASS } from '../../src/losses/targets';

describe('countedLosses', () => {
  it('leaves the ignored samples out', () => {
    const losses = Float64Array.of(1, 0, NaN, 3, 0);
    const indices = Int32Array.of(0, IGNORED, NO_CLASS, 2, IGNORED);
    expect([...countedLosses(losses, indices)]).toEqual([1, NaN, 3]);
  });

  it('are the losses themselves where all count', () => {
    const losses = Float64Array.of(1, 2);
    expect(countedLosses(losses, Int32Array.of(0, 1))).toBe(losses);
  });
});
