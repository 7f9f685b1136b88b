import { isTagged } from '../errors';
import { checkSpec } from '../schedules/check-spec';
import { learningRates, MAX_STEPS } from '../schedules/learning-rates';
import { isSpec, type ScheduleSpec } from '../schedules/spec';
import type { FutureGroup, ScheduleFuture } from '../sources/kernel/types';

/** Whether a schedule of the kernel is one of ours: with the same curve, with another one since, or not at all. */
export type SpecFit =
  | { readonly kind: 'same'; readonly spec: ScheduleSpec }
  | { readonly kind: 'strayed' }
  | { readonly kind: 'unknown' };

const UNKNOWN: SpecFit = { kind: 'unknown' };

/**
 * Two rates are the same within these, relative, absolute, and of the largest one, of which a rate near 0 may be a small
 * difference; by whether the library computes in float32.
 */
const TOLERANCE = { double: [1e-9, 1e-12, 0], single: [1e-5, 1e-9, 2e-7] } as const;

/**
 * Compares what a schedule was made with for some parameter groups, as the agent tells it, with what its copy did: where the
 * curve of our spec goes through every rate that these groups will have, the spec stands for the schedule.
 */
export function specFit(
  { spec, rates }: FutureGroup,
  { now, waits }: Pick<ScheduleFuture, 'now' | 'waits'>
): SpecFit {
  if (!isSpec(spec)) {
    return UNKNOWN;
  }
  try {
    const { float32 } = checkSpec(spec);
    const from = now ?? 0;
    // One that waits for a metric has no curve to compare.
    if (waits !== null || follows(spec, rates, from, float32 ? 'single' : 'double')) {
      return { kind: 'same', spec };
    }
    return { kind: 'strayed' };
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return UNKNOWN;
    }
    throw error;
  }
}

function follows(
  spec: ScheduleSpec,
  ahead: Float64Array,
  from: number,
  precision: keyof typeof TOLERANCE
): boolean {
  const last = Math.min(MAX_STEPS, from + ahead.length - 1);
  const rates = learningRates(spec, Math.max(1, last));
  const [relative, least, ofLargest] = TOLERANCE[precision];
  const absolute = least + ofLargest * ahead.reduce((max, rate) => Math.max(max, rate), 0);
  return ahead
    .subarray(0, last - from + 1)
    .every((rate, i) => Math.abs(rate - rates[from + i]) <= absolute + relative * Math.abs(rate));
}
