import { sentence, type Sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { ratesOrNull } from './runs';
import type { ScheduleRun } from './schedule-finding';

/** What a button would make of a schedule, in words. */
export interface Remedy {
  readonly remedy: Sentence;
  readonly fix: ScheduleSpec;
}

/** The first of some remedies after which the schedule has rates, and is rid of what they are for; null if none is. */
export function firstThatHeals(
  run: ScheduleRun,
  remedies: Iterable<Remedy>,
  isHealed: (run: ScheduleRun) => boolean
): Remedy | null {
  for (const one of remedies) {
    const healed = after(run, one);
    if (healed !== null && isHealed(healed)) {
      return one;
    }
  }
  return null;
}

/** What is wrong at several places of a schedule at once. */
export interface Trouble {
  /** At how many places. */
  readonly count: (run: ScheduleRun) => number;
  /** What may put right the first of them. */
  readonly remedies: (run: ScheduleRun) => Iterable<Remedy>;
}

/**
 * The first remedy that heals the whole of a schedule; where none does alone, the first that leaves fewer troubles, and then
 * those for what is left, as one button.
 */
export function healsAll(run: ScheduleRun, { count, remedies }: Trouble): Remedy | null {
  const steps: Remedy[] = [];
  let now = run;
  for (let left = count(now); left > 0; left = count(now)) {
    const found =
      firstThatHeals(now, remedies(now), healed => count(healed) === 0) ??
      firstThatHeals(now, remedies(now), healed => count(healed) < left);
    const next = found === null ? null : after(now, found);
    if (found === null || next === null) {
      return null;
    }
    steps.push(found);
    now = next;
  }
  return steps.length === 0 ? null : { remedy: saidOf(steps), fix: now.spec };
}

/** One remedy as it is; of several, that there are several. */
function saidOf(steps: readonly Remedy[]): Sentence {
  return steps.length === 1
    ? steps[0].remedy
    : sentence('Mend it in {count} places', { count: steps.length });
}

function after(run: ScheduleRun, { fix }: Remedy): ScheduleRun | null {
  const rates = ratesOrNull(fix, run.numSteps);
  return rates === null ? null : { ...run, spec: fix, rates };
}
