import { sentence, type Sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import type { Remedy } from './first-that-heals';
import { mended } from './mended';
import { usualPhase, withUsualPhase } from './one-cycle-phase';
import { partsOfRun, type PartOfRun } from './parts-of-run';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** A step more where one of its phases would have none. */
const MORE = [0, 1, 2];

/** The OneCycleLR of torch and of Paddle raises when it is stepped past its total. */
export function oneCycleOverflow({ spec, numSteps }: ScheduleRun): ScheduleFinding | null {
  const part = partsOfRun(spec, numSteps).find(isTooShort);
  const healing = part === undefined ? null : longEnough(spec, part, numSteps);
  // Where no total helps, the library refuses the schedule for another reason, and says that.
  if (part === undefined || healing === null) {
    return null;
  }
  const { library } = part.spec;
  const total = Number(totalOf(part));
  return {
    id: 'one-cycle-overflow',
    severity: 'error',
    message: sentence(
      'OneCycleLR has {total} steps, and {library} raises an error at step {step}: the run has {numSteps}.',
      { library, total, step: Math.max(0, part.start + total + 1), numSteps }
    ),
    remedy: healing.remedy,
    rows: [],
    fix: healing.fix
  };
}

/** With the cycle's own phases, or else with the usual ones. */
function longEnough(spec: ScheduleSpec, part: PartOfRun, numSteps: number): Remedy | null {
  for (const isUsual of [false, true]) {
    for (const more of MORE) {
      const fix = mended(spec, numSteps, one => {
        const short = partsOfRun(one, numSteps).find(isTooShort);
        return short === undefined ? null : short.replaced(lengthened(short, more, isUsual));
      });
      if (fix !== null) {
        return { fix, remedy: isUsual ? phasesSet(part, more) : totalSet(part, more) };
      }
    }
  }
  return null;
}

function totalSet({ start, last }: PartOfRun, more: number): Sentence {
  return sentence('Set total_steps to {numSteps}', { numSteps: last - start + more });
}

function phasesSet({ spec, start, last }: PartOfRun, more: number): Sentence {
  const phase = usualPhase(spec);
  return sentence('Set total_steps to {numSteps} and {param} to {value}', {
    numSteps: last - start + more,
    ...phase
  });
}

function lengthened(
  { spec, start, last }: PartOfRun,
  more: number,
  isUsual: boolean
): ScheduleSpec {
  const longer = withParam(spec, 'total_steps', last - start + more);
  return isUsual ? withUsualPhase(longer) : longer;
}

function isTooShort(part: PartOfRun): boolean {
  const { library, name } = part.spec;
  const total = totalOf(part);
  const isCycle = ['torch', 'paddle'].includes(library) && name === 'OneCycleLR';
  return isCycle && total !== null && total < part.last - part.start;
}

function totalOf({ spec }: PartOfRun): number | null {
  const { total_steps, epochs, steps_per_epoch } = spec.params;
  const counted =
    typeof epochs === 'number' && typeof steps_per_epoch === 'number'
      ? epochs * steps_per_epoch
      : null;
  return typeof total_steps === 'number' ? total_steps : counted;
}
