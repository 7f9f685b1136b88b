import type { ScheduleRun } from '../../../src/diagnostics/schedule/schedule-finding';
import { completeSpec } from '../../../src/schedules/default-spec';
import type { ScheduleSpec } from '../../../src/schedules/spec';

/** A run with these rates at the steps from 0 on; the last of them is that after the end. */
export function runAt(
  spec: ScheduleSpec,
  rates: readonly number[],
  maxLearningRate: number | null = null
): ScheduleRun {
  return { spec, numSteps: rates.length - 1, rates: Float64Array.from(rates), maxLearningRate };
}

/** A run of so many steps that keeps one rate, for checks that look at the schedule's own numbers. */
export function runFor(spec: ScheduleSpec, numSteps: number, rate = 0.1): ScheduleRun {
  return runAt(
    spec,
    Array.from({ length: numSteps + 1 }, () => rate)
  );
}

/** What is left out has its default. */
export function specOf(
  library: string,
  name: string,
  params: ScheduleSpec['params'] = {}
): ScheduleSpec {
  return completeSpec({ library, name, params });
}

/** Only what is given, which may be no schedule at all. */
export function bareSpec(
  library: string,
  name: string,
  params: ScheduleSpec['params'] = {}
): ScheduleSpec {
  return { library, name, params };
}

/** A list of none or one. */
export function listOf<T>(found: T | null): T[] {
  return found === null ? [] : [found];
}
