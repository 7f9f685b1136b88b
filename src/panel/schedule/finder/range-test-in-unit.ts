import type { LossUnit } from '../../../analysis/in-unit';
import type { RangeTest, RateFinding } from '../../../analysis/rate-finder/range-test';

export interface DrawnRangeTest {
  readonly test: RangeTest;
  readonly found: RateFinding;
}

/**
 * A simulated range test with its losses in another unit than nats; a recorded one as it is, since its unit is not known. The
 * rules are asked before: fastai's slide has an absolute threshold.
 */
export function rangeTestInUnit(drawn: DrawnRangeTest, { perNat }: LossUnit): DrawnRangeTest {
  const { test, found } = drawn;
  if (!test.isSimulated || perNat === 1) {
    return drawn;
  }
  const scale = (loss: number): number => perNat * loss;
  return {
    test: { ...test, losses: test.losses.map(scale) },
    found: {
      smoothed: found.smoothed.map(scale),
      suggestions: found.suggestions.map(one => ({ ...one, loss: scale(one.loss) }))
    }
  };
}
