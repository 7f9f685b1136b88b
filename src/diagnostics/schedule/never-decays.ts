import { sentence, type Sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { findSchedule } from '../../schedules/registry';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';

const SIZES = ['step_size', 'decay_t', 'stepsize'];
const FACTORS = ['gamma', 'decay_rate'];
const USUAL_FACTOR = 0.1;

/** A schedule that is meant to change the rate leaves it as it is throughout the run. */
export function neverDecays({ spec, numSteps, rates }: ScheduleRun): ScheduleFinding | null {
  const { followsMetric, name } = findSchedule(spec.library, spec.name);
  if (
    rates.length < 3 ||
    followsMetric ||
    /constant|fixed/i.test(name) ||
    rates.some(rate => rate !== rates[0])
  ) {
    return null;
  }
  const changes = changesFor(spec, numSteps);
  return {
    id: 'never-decays',
    severity: 'warning',
    message: sentence('The rate is the same at all {numSteps} steps: the schedule does nothing.', {
      numSteps
    }),
    remedy: changes === null ? null : remedyOf(changes),
    rows: [],
    fix: changes && { ...spec, params: { ...spec.params, ...changes } }
  };
}

type Changes = Readonly<Record<string, number>>;

function remedyOf(changes: Changes): Sentence {
  const [[param, value], second] = Object.entries(changes);
  return second === undefined
    ? sentence('Set {param} to {value}', { param, value })
    : sentence('Set {param} to {value} and {other} to {steps}', {
        ...{ param, value },
        ...{ other: second[0], steps: second[1] }
      });
}

/** A factor other than 1, and steps between two falls that the run has room for. */
function changesFor({ params }: ScheduleSpec, numSteps: number): Changes | null {
  const factor = FACTORS.find(known => params[known] === 1);
  const size = SIZES.find(known => typeof params[known] === 'number');
  const warmup = params.warmup_prefix === true ? Number(params.warmup_t) : 0;
  if (size === undefined || warmup >= numSteps - 1) {
    return null;
  }
  const isTooLong = Number(params[size]) + warmup >= numSteps;
  return {
    ...(factor !== undefined && { [factor]: USUAL_FACTOR }),
    ...((isTooLong || factor === undefined) && {
      [size]: Math.max(1, Math.round((numSteps - warmup) / 3))
    })
  };
}
