import fc from 'fast-check';
import { checkpointInterval } from '../../src/simulation/checkpoint-interval';

describe('checkpointInterval', () => {
  it('keeps every step of a small layer', () => {
    expect(checkpointInterval(12, 1000)).toBe(1);
    expect(checkpointInterval(2000, 1000)).toBe(1);
  });

  it('keeps some of a wide layer or of a long run', () => {
    expect(checkpointInterval(4160, 10_000)).toBeGreaterThan(1);
    expect(checkpointInterval(12, 1_000_000)).toBeGreaterThan(1);
  });

  it('never needs more than 32 MB, beyond the first and the last step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 2_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (numParameters, numSteps) => {
          const interval = checkpointInterval(numParameters, numSteps);
          const kept = Math.floor(numSteps / interval) + 2;
          return (
            interval >= 1 &&
            (kept <= 3 || kept * numParameters * 8 <= 32 * 2 ** 20 + numParameters * 16)
          );
        }
      )
    );
  });
});
