import { sentence } from '../../sentence';
import { findSchedule } from '../../schedules/registry';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

const SIZES = ['step_size', 'decay_t', 'stepsize'];

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
  const size = SIZES.find(known => typeof spec.params[known] === 'number');
  const value = Math.max(1, Math.round(numSteps / 3));
  return {
    id: 'never-decays',
    severity: 'warning',
    message: sentence('The rate is the same at all {numSteps} steps: the schedule does nothing.', {
      numSteps
    }),
    remedy: size === undefined ? null : sentence('Set {param} to {value}', { param: size, value }),
    rows: [],
    fix: size === undefined ? null : withParam(spec, size, value)
  };
}
