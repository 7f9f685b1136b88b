import { sentence } from '../../sentence';
import { findSchedule } from '../../schedules/registry';
import type { ScheduleSpec } from '../../schedules/spec';
import { healsAll, type Remedy } from './first-that-heals';
import { innerOf, partsOfRun, type PartOfRun } from './parts-of-run';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';
import { warmupOf, type WarmupParam } from './warmup-param';

/** The share of the run that is advised for a warm-up. */
const ADVISED = 0.1;

/** The run ends before the warm-up of the schedule, or of one within it, does. */
export function warmupTooLong(run: ScheduleRun): ScheduleFinding | null {
  const { numSteps } = run;
  const [part] = tooLongIn(run);
  const warmup = part === undefined ? null : warmupOf(part.spec);
  if (warmup === null) {
    return null;
  }
  const healing = healsAll(run, { count: warmupsIn, remedies: shorterFirst });
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

function tooLongIn({ spec, numSteps }: ScheduleRun): readonly PartOfRun[] {
  return partsOfRun(spec, numSteps).filter(one => isTooLong(one, numSteps));
}

/** Those that are too long, with those within them, which show only once the run comes to them. */
function warmupsIn(run: ScheduleRun): number {
  return tooLongIn(run)
    .flatMap(({ spec }) => partsOfRun(spec, run.numSteps))
    .filter(({ spec }) => warmupOf(spec) !== null).length;
}

function isTooLong({ spec, start, last }: PartOfRun, numSteps: number): boolean {
  const warmup = warmupOf(spec);
  const left = numSteps - start;
  return warmup !== null && last === numSteps && left > 0 && warmup.steps >= left;
}

function shorterFirst(run: ScheduleRun): Iterable<Remedy> {
  const [part] = tooLongIn(run);
  const warmup = warmupOf(part.spec);
  return warmup === null ? [] : shorter(part, warmup, run.numSteps - part.start);
}

/** A warm-up of a tenth of what is left of the run, none, or the longest. */
function* shorter(
  { spec, replaced }: PartOfRun,
  { param }: WarmupParam,
  left: number
): Generator<Remedy> {
  // Of a run of one step there is none left for a warm-up.
  const advised = Math.min(left - 1, Math.max(1, Math.round(ADVISED * left)));
  const set = (value: number): Remedy[] =>
    value < leastOf(spec, param)
      ? []
      : [
          {
            remedy: sentence('Set {param} to {value}', { param, value }),
            fix: replaced(withParam(spec, param, value))
          }
        ];
  yield* [advised, advised - 1, 0].flatMap(set);
  const inner = innerOf(spec);
  if (inner !== null) {
    yield { remedy: sentence('Leave the warm-up out'), fix: replaced(inner) };
  }
  // What it leads to may have too few steps for the rest of the run.
  yield* set(left - 1);
}

/** The fewest steps that the warm-up of a schedule may have. */
function leastOf({ library, name }: ScheduleSpec, param: string): number {
  const found = findSchedule(library, name).params.find(info => info.name === param);
  return found?.kind === 'number' ? (found.limits.atLeast ?? 0) : 0;
}
