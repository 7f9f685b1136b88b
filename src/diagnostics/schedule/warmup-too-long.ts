import { sentence } from '../../sentence';
import { findSchedule } from '../../schedules/registry';
import { isSpec, type ScheduleSpec } from '../../schedules/spec';
import { firstThatHeals, type Remedy } from './first-that-heals';
import { partsOfRun, type PartOfRun } from './parts-of-run';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';
import { warmupOf, type WarmupParam } from './warmup-param';

/** The share of the run that is advised for a warm-up. */
const ADVISED = 0.1;

/** The run ends before the warm-up of the schedule, or of one within it, does. */
export function warmupTooLong(run: ScheduleRun): ScheduleFinding | null {
  const { spec, numSteps } = run;
  const part = partsOfRun(spec, numSteps).find(one => isTooLong(one, numSteps));
  const warmup = part === undefined ? null : warmupOf(part.spec);
  if (part === undefined || warmup === null) {
    return null;
  }
  const healing = firstThatHeals(
    run,
    shorter(part, warmup, numSteps - part.start),
    healed => !partsOfRun(healed.spec, numSteps).some(one => isTooLong(one, numSteps))
  );
  return {
    id: 'warmup-too-long',
    severity: 'warning',
    message: sentence(
      'The warm-up takes {steps} steps, but the run has {numSteps}: the base rate is never reached.',
      { steps: warmup.steps, numSteps }
    ),
    remedy: healing?.remedy ?? sentence('Take a schedule without a warm-up, or more steps.'),
    rows: [],
    fix: healing?.fix ?? null
  };
}

function isTooLong({ spec, start, last }: PartOfRun, numSteps: number): boolean {
  const warmup = warmupOf(spec);
  const left = numSteps - start;
  return warmup !== null && last === numSteps && left > 0 && warmup.steps >= left;
}

/** A warm-up of a tenth of what is left of the run, or none. */
function* shorter(
  { spec, replaced }: PartOfRun,
  { param }: WarmupParam,
  left: number
): Generator<Remedy> {
  // Of a run of one step there is none left for a warm-up.
  const advised = Math.min(left - 1, Math.max(1, Math.round(ADVISED * left)));
  for (const value of [advised, advised - 1, 0]) {
    if (value >= leastOf(spec, param)) {
      yield {
        remedy: sentence('Set {param} to {value}', { param, value }),
        fix: replaced(withParam(spec, param, value))
      };
    }
  }
  const inner = withoutWarmup(spec);
  if (inner !== null) {
    yield { remedy: sentence('Leave the warm-up out'), fix: replaced(inner) };
  }
}

/** The fewest steps that the warm-up of a schedule may have. */
function leastOf({ library, name }: ScheduleSpec, param: string): number {
  const found = findSchedule(library, name).params.find(info => info.name === param);
  return found?.kind === 'number' ? (found.limits.atLeast ?? 0) : 0;
}

/** What a warm-up leads to, where that is a schedule of its own. */
function withoutWarmup({ params }: ScheduleSpec): ScheduleSpec | null {
  const inner = params.schedule ?? params.learning_rate;
  return isSpec(inner) && warmupOf(inner) === null ? inner : null;
}
