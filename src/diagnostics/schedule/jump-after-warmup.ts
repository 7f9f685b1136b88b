import { sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { shortNumber } from '../short-number';
import { healsAll, type Remedy } from './first-that-heals';
import { joinRemedies, type Jump } from './join-remedies';
import { partsOfRun, type PartOfRun } from './parts-of-run';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';
import { warmupOf } from './warmup-param';

/** A jump by less than this share of the rate is no matter. */
const NOTICEABLE = 0.2;

/** Where a warm-up ends, of the schedule or of one within it, the rate jumps away from where the warm-up led. */
export function jumpAfterWarmup(run: ScheduleRun): ScheduleFinding | null {
  const [found] = jumpsIn(run);
  if (found === undefined) {
    return null;
  }
  const { jump } = found;
  const healing = healsAll(run, { count: one => jumpsIn(one).length, remedies: remediesOfFirst });
  return {
    id: 'jump-after-warmup',
    severity: 'warning',
    message: sentence(
      'The rate jumps from {before} to {at} at step {step}, where the warm-up joins the schedule.',
      { before: shortNumber(jump.before), at: shortNumber(jump.at), step: jump.step }
    ),
    remedy:
      healing?.remedy ?? sentence('Let the warm-up end at the rate that the schedule begins with.'),
    rows: [],
    fix: healing?.fix ?? null
  };
}

function* remediesOfFirst(run: ScheduleRun): Generator<Remedy> {
  const [{ part, jump }] = jumpsIn(run);
  for (const { remedy, fix } of joinRemedies(part.spec, jump, run.numSteps - part.start)) {
    yield { remedy, fix: part.replaced(fix) };
  }
}

interface Found {
  readonly part: PartOfRun;
  readonly jump: Jump;
}

function jumpsIn({ spec, rates, numSteps }: ScheduleRun): readonly Found[] {
  return partsOfRun(spec, numSteps).flatMap(part => {
    const join = joinOf(part.spec);
    const jump = join === null || join < 2 ? null : jumpAt(part.start + join, rates);
    return jump !== null && jump.step <= part.last ? [{ part, jump }] : [];
  });
}

function jumpAt(step: number, rates: Float64Array): Jump | null {
  if (step < 2 || step >= rates.length) {
    return null;
  }
  const [before, at] = [rates[step - 1], rates[step]];
  const slope = before - rates[step - 2];
  const led = before + slope;
  return slope <= 0 || Math.abs(at - led) <= NOTICEABLE * Math.max(before, at) + slope
    ? null
    : { step, before, led, at };
}

function joinOf(spec: ScheduleSpec): number | null {
  const { milestones, boundaries } = spec.params;
  const ends =
    'schedulers' in spec.params ? milestones : 'schedules' in spec.params ? boundaries : null;
  return Array.isArray(ends) ? Number(ends[0] ?? 0) || null : (warmupOf(spec)?.steps ?? null);
}
