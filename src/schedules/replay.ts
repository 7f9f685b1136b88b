import { learningRates } from './learning-rates';
import type { ScheduleSpec } from './spec';

/** A moment at which a schedule would have set another rate. */
export interface RateChange {
  /** Index of the metric that made it. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What a schedule that follows a metric would have done along the metrics of a training. */
export interface Replay {
  /** Before the first metric, and after each: one more than there are metrics. */
  readonly rates: Float64Array;
  readonly changes: readonly RateChange[];
}

/**
 * Steps a schedule once with each metric, as a training loop does at the end of each epoch. A metric that is not finite is no
 * improvement, as in the libraries.
 *
 * @throws TaggedError `invalid-schedule` as `learningRates`.
 */
export function replay(spec: ScheduleSpec, metrics: Float64Array): Replay {
  const rates = learningRates(spec, metrics.length, metrics);
  const changes = [...metrics.keys()].flatMap(index => {
    const [from, to] = [rates[index], rates[index + 1]];
    return from === to ? [] : [{ index, from, to }];
  });
  return { rates, changes };
}
