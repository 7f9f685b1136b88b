import { sentence } from '../../sentence';
import { findSchedule } from '../../schedules/registry';
import type { ScheduleSpec } from '../../schedules/spec';
import { rateParam } from '../../schedules/with-rate';
import { shortNumber } from '../short-number';
import { firstThatHeals, type Remedy } from './first-that-heals';
import { lengthOf } from './length-param';
import { partsOfRun } from './parts-of-run';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';
import { warmupOf } from './warmup-param';

/** The rate is 0 at each step. */
export function alwaysZero(run: ScheduleRun): ScheduleFinding | null {
  if (run.rates.length === 0 || run.rates.some(rate => rate !== 0)) {
    return null;
  }
  const healing = firstThatHeals(run, aboveZero(run), ({ rates }) => rates.some(rate => rate > 0));
  return {
    id: 'always-zero',
    severity: 'error',
    message: sentence('The rate is 0 at all {numSteps} steps: nothing is learnt.', {
      numSteps: run.numSteps
    }),
    remedy: healing?.remedy ?? sentence('Take a rate above 0.'),
    rows: [],
    fix: healing?.fix ?? null
  };
}

/** The lowest rate that is tried last of all. */
const LOWEST = 0.001;

/** What helps the schedule, or one within it; or else a lowest rate for all steps. */
function* aboveZero({ spec, numSteps }: ScheduleRun): Generator<Remedy> {
  for (const part of partsOfRun(spec, numSteps)) {
    const left = Math.max(1, numSteps - part.start);
    for (const { remedy, fix } of ofItsOwn(part.spec, left)) {
      yield { remedy, fix: part.replaced(fix) };
    }
  }
  yield {
    remedy: sentence('Let no rate be below {lowest}', { lowest: shortNumber(LOWEST) }),
    fix: {
      ...{ library: 'combine', name: 'Clip' },
      params: { lowest: LOWEST, highest: null, schedule: spec }
    }
  };
}

/** The length of the run, no warm-up, no shift, or the usual rate. */
function* ofItsOwn(spec: ScheduleSpec, numSteps: number): Generator<Remedy> {
  const set = (param: string, value: number): Remedy => ({
    remedy: sentence('Set {param} to {value}', { param, value: shortNumber(value) }),
    fix: withParam(spec, param, value)
  });
  const length = lengthOf(spec);
  const warmup = warmupOf(spec);
  const param = rateParam(spec);
  const usual = findSchedule(spec.library, spec.name).params.find(({ name }) => name === param);
  if (length !== null) {
    yield set(length.param, Math.max(1, numSteps - length.offset));
  }
  if (warmup !== null) {
    yield set(warmup.param, 0);
  }
  if (spec.name === 'Shift') {
    yield set('offset', 0);
  }
  if (param !== null && usual?.kind === 'number' && usual.default !== null) {
    yield set(param, usual.default);
  }
}
