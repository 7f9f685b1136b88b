import type { ScheduleSpec } from '../../schedules/spec';
import type { Finding } from '../finding';

/** What a schedule is checked against. */
export interface ScheduleRun {
  readonly spec: ScheduleSpec;
  readonly numSteps: number;
  /** At the steps 0 to numSteps; empty where the schedule has none. */
  readonly rates: Float64Array;
  /** The largest rate that is stable on the samples; null where it is not known. */
  readonly maxLearningRate: number | null;
}

/** A finding about a schedule, with the schedule that its remedy would make of it. */
export interface ScheduleFinding extends Finding {
  readonly fix: ScheduleSpec | null;
}

/** The same schedule with one parameter changed. */
export function withParam(
  spec: ScheduleSpec,
  name: string,
  value: ScheduleSpec['params'][string]
): ScheduleSpec {
  return { ...spec, params: { ...spec.params, [name]: value } };
}
