import { diagnoseSchedule } from '../../../src/diagnostics/schedule/diagnose-schedule';
import type { ScheduleFinding } from '../../../src/diagnostics/schedule/schedule-finding';
import { isTagged } from '../../../src/errors';
import { learningRates } from '../../../src/schedules/learning-rates';
import { SCHEDULES } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { randomSpec, seeded } from '../../schedules/random-specs';

const RUNS = [1, 2, 3, 10, 100, 1000];
const DRAWS = Number(process.env.NUM_SPECS ?? 12);

/** Empty where the schedule is refused. */
function ratesOf(spec: ScheduleSpec, numSteps: number): Float64Array {
  try {
    return learningRates(spec, numSteps);
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return new Float64Array(0);
    }
    throw error;
  }
}

function diagnosed(spec: ScheduleSpec, numSteps: number, maxLearningRate: number | null) {
  const rates = ratesOf(spec, numSteps);
  return { rates, findings: diagnoseSchedule({ spec, numSteps, rates, maxLearningRate }) };
}

function badRemedy(
  { id, fix }: ScheduleFinding,
  numSteps: number,
  maxLearningRate: number | null
): string | null {
  if (fix === null) {
    return numSteps >= 10 ? 'no button' : null;
  }
  const { rates, findings } = diagnosed(fix, numSteps, maxLearningRate);
  return rates.length === 0
    ? 'refused'
    : findings.some(finding => finding.id === id)
      ? 'as before'
      : null;
}

describe('the remedies of the doctor', () => {
  it.each(SCHEDULES.map(entry => [`${entry.library}.${entry.name}`, entry] as const))(
    'are there in a run of ten steps and more, put right what they are for, and leave a schedule that runs: %s',
    (name, entry) => {
      const random = seeded([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
      for (let draw = 0; draw < DRAWS; draw++) {
        const spec = randomSpec(entry, random);
        const numSteps = RUNS[Math.floor(random() * RUNS.length)];
        const limit = random() < 0.5 ? null : 10 ** (4 * random() - 3);
        const { findings } = diagnosed(spec, numSteps, limit);
        const bad = findings
          .map(finding => [finding.id, badRemedy(finding, numSteps, limit), finding.fix] as const)
          .filter(([, what]) => what !== null);
        expect([numSteps, spec, bad]).toEqual([numSteps, spec, []]);
      }
    }
  );
});
