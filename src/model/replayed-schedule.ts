import type { LossHistory, MetricSeries } from '../array/loss-history';
import { isRateName } from '../analysis/rate-finder/range-test';
import { isTagged } from '../errors';
import { findSchedule } from '../schedules/registry';
import { replay, type RateChange } from '../schedules/replay';
import type { ScheduleSpec } from '../schedules/spec';
import type { InspectorState } from './inspector-state';
import { shownHistory, stepsPerNumber } from './shown-history';

/** What a schedule that follows a metric would have done in the recorded training that is shown. */
export interface ReplayedSchedule {
  /** Name of the metric. */
  readonly metric: string;
  /** The learning rate at the steps 0, 1, …, numSteps. */
  readonly rates: Float64Array;
  /** Where it would have changed the rate, by step and by the number that the log counts, which may be epochs. */
  readonly changes: readonly (RateChange & { readonly step: number; readonly number: number })[];
}

type Parts = Pick<
  InspectorState,
  'histories' | 'pickedHistory' | 'followedMetric' | 'stepsPerEpoch' | 'numSteps'
>;

/** The last replay of each spec: charts know their lines by the array. */
const known = new WeakMap<
  ScheduleSpec,
  { readonly key: readonly unknown[]; value: ReplayedSchedule }
>();

/** Null where the schedule follows no metric, or no such metric is recorded. */
export function replayedSchedule(spec: ScheduleSpec, state: Parts): ReplayedSchedule | null {
  const history = shownHistory(state)?.history ?? null;
  if (history === null || !findSchedule(spec.library, spec.name).followsMetric) {
    return null;
  }
  const series = followedSeries(history, spec.params.mode === 'max', state.followedMetric);
  if (series === null) {
    return null;
  }
  const key = [series, stepsPerNumber(history, state), state.numSteps] as const;
  const last = known.get(spec);
  if (last !== undefined && key.every((part, i) => part === last.key[i])) {
    return last.value;
  }
  const value = replayed(spec, ...key);
  if (value !== null) {
    known.set(spec, { key, value });
  }
  return value;
}

/** The metrics of a history that a schedule can follow. */
export function followableMetrics({ series }: LossHistory): readonly MetricSeries[] {
  return series.filter(({ name }) => !isRateName(name));
}

/** The chosen metric, or what a training would follow: that of the validation, where there is one, that falls, or rises. */
function followedSeries(
  history: LossHistory,
  rises: boolean,
  chosen: string | null
): MetricSeries | null {
  const metrics = followableMetrics(history);
  const candidates = metrics.filter(({ isLoss }) => isLoss !== rises);
  return (
    metrics.find(({ name }) => name === chosen) ??
    candidates.find(({ name }) => /^(val|valid|eval|test)/i.test(name)) ??
    candidates[0] ??
    null
  );
}

function replayed(
  spec: ScheduleSpec,
  { name, steps, values }: MetricSeries,
  factor: number,
  numSteps: number
): ReplayedSchedule | null {
  try {
    const { rates, changes } = replay(spec, values);
    return {
      metric: name,
      rates: heldRates(rates, steps, factor, numSteps),
      changes: changes.map(change => ({
        ...change,
        number: steps[change.index],
        step: Math.round(steps[change.index] * factor)
      }))
    };
  } catch (error) {
    // The card says what is wrong with the parameters.
    if (isTagged(error, 'invalid-schedule')) {
      return null;
    }
    throw error;
  }
}

/** Each rate from the step of its metric on, until the next. */
function heldRates(
  rates: Float64Array,
  numbers: Float64Array,
  factor: number,
  numSteps: number
): Float64Array {
  let seen = 0;
  return Float64Array.from({ length: numSteps + 1 }, (_, step) => {
    while (seen < numbers.length && numbers[seen] * factor <= step) {
      seen++;
    }
    return rates[seen];
  });
}
