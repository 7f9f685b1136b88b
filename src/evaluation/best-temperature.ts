import type { ClassRows } from '../losses/class-rows';
import type { Targets } from '../losses/targets';
import { scaledLoss } from './scaled-loss';

export interface BestTemperature {
  /**
   * The T > 0 by which the logits are divided; 0 or Infinity where the loss falls all the way there (every sample is right; the
   * logits are no better than chance), 1 where T changes nothing, NaN where the loss is not finite at any T.
   */
  readonly temperature: number;
  /** The mean loss −log p(target) at that temperature, in nats. */
  readonly loss: number;
}

const MAX_PASSES = 100;
/** Newton's method doubles the digits at each pass, so that a last step of this size leaves an error below rounding. */
const LAST_STEP = 1e-9;

/**
 * The temperature T that minimises the mean −log softmax(z/T)[target] over the samples that have a target (Guo et al., "On
 * Calibration of Modern Neural Networks", 2017). The loss is convex in β = 1/T: Newton's method on its derivative, kept within the
 * interval in which the root is known to lie. Yields the rows that are done.
 */
export function* bestTemperature(
  rows: ClassRows,
  targets: Targets
): Generator<number, BestTemperature> {
  const hot = yield* scaledLoss(rows, targets, 0);
  const cold = yield* scaledLoss(rows, targets, Infinity);
  if (!Number.isFinite(hot.slope) || !Number.isFinite(cold.slope)) {
    return { temperature: NaN, loss: NaN };
  }
  // A slope below the least double is 0, though a wrong sample costs an infinite loss there.
  if (cold.slope <= 0 && cold.loss < Infinity) {
    return { temperature: hot.slope < 0 ? 0 : 1, loss: cold.loss };
  }
  if (hot.slope >= 0) {
    return { temperature: Infinity, loss: hot.loss };
  }
  return yield* findRoot(rows, targets);
}

function* findRoot(rows: ClassRows, targets: Targets): Generator<number, BestTemperature> {
  let low = 0;
  let high = Infinity;
  let beta = 1;
  let best: BestTemperature = { temperature: NaN, loss: Infinity };
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const scaled = yield* scaledLoss(rows, targets, beta);
    const { loss } = scaled;
    best = loss < best.loss ? { temperature: 1 / beta, loss } : best;
    const newton = beta - scaled.slope / scaled.curvature;
    if (scaled.slope === 0 || Math.abs(newton - beta) <= LAST_STEP * beta) {
      return { temperature: 1 / (scaled.slope === 0 ? beta : newton), loss };
    }
    [low, high] = scaled.slope > 0 ? [low, beta] : [beta, high];
    beta = newton > low && newton < high ? newton : between(low, high);
  }
  // Where the logits are so small that their root lies beyond what a double can scale.
  return best;
}

/** A point inside of an interval of numbers that may be of any size. */
function between(low: number, high: number): number {
  if (low === 0) {
    return high / 8;
  }
  return high === Infinity ? 8 * low : Math.sqrt(low * high);
}
