import { sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { shortNumber } from '../short-number';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';
import { warmupOf } from './warmup-param';

/** A jump by less than this share of the rate is no matter. */
const NOTICEABLE = 0.2;

/** Where a warm-up ends, the rate jumps away from where the warm-up led. */
export function jumpAfterWarmup({ spec, rates, numSteps }: ScheduleRun): ScheduleFinding | null {
  const join = joinOf(spec);
  if (join === null || join < 2 || join > numSteps) {
    return null;
  }
  const [before, at] = [rates[join - 1], rates[join]];
  const slope = before - rates[join - 2];
  const jump = at - (before + slope);
  if (slope <= 0 || Math.abs(jump) <= NOTICEABLE * Math.max(before, at) + slope) {
    return null;
  }
  return {
    id: 'jump-after-warmup',
    severity: 'warning',
    message: sentence(
      'The rate jumps from {before} to {at} at step {step}, where the warm-up joins the schedule.',
      { before: shortNumber(before), at: shortNumber(at), step: join }
    ),
    remedy: sentence('Let the warm-up end at the rate that the schedule begins with.'),
    rows: [],
    fix: null
  };
}

function joinOf(spec: ScheduleSpec): number | null {
  const { milestones, boundaries } = spec.params;
  const ends =
    'schedulers' in spec.params ? milestones : 'schedules' in spec.params ? boundaries : null;
  return Array.isArray(ends) ? Number(ends[0] ?? 0) || null : (warmupOf(spec)?.steps ?? null);
}
