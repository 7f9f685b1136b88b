import { sentence, type Sentence } from '../../sentence';
import type { ScheduleSpec } from '../../schedules/spec';
import { findSchedule } from '../../schedules/registry';
import { firstThatHeals, type Remedy } from './first-that-heals';
import type { ScheduleFinding, ScheduleRun } from './schedule-finding';

const SIZES = ['step_size', 'decay_t', 'stepsize'];
const FACTORS = ['gamma', 'decay_rate'];
const USUAL_FACTOR = 0.1;
/** What schedules that are meant to be constant are called. */
const CONSTANT = /constant|fixed|^float$|^SchedNo$/i;

/** A schedule that is meant to change the rate leaves it as it is throughout the run. */
export function neverDecays(run: ScheduleRun): ScheduleFinding | null {
  const { spec, numSteps, rates } = run;
  const { followsMetric, name } = findSchedule(spec.library, spec.name);
  if (
    rates.length < 3 ||
    rates[0] === 0 ||
    followsMetric ||
    CONSTANT.test(name) ||
    rates.some(rate => rate !== rates[0])
  ) {
    return null;
  }
  const healing = firstThatHeals(run, decays(spec, numSteps), healed =>
    healed.rates.some(rate => rate !== healed.rates[0])
  );
  return {
    id: 'never-decays',
    severity: 'warning',
    message: sentence('The rate is the same at all {numSteps} steps: the schedule does nothing.', {
      numSteps
    }),
    remedy: healing?.remedy ?? null,
    rows: [],
    fix: healing?.fix ?? null
  };
}

/** Other numbers of the schedule's own, or a fall of its rates as they are. */
function* decays(spec: ScheduleSpec, numSteps: number): Generator<Remedy> {
  const changes = changesFor(spec, numSteps);
  if (changes !== null) {
    yield { remedy: remedyOf(changes), fix: { ...spec, params: { ...spec.params, ...changes } } };
  }
  yield {
    remedy: sentence('Let it fall to 0 along a cosine'),
    fix: { library: 'combine', name: 'Product', params: { schedules: [spec, cosine(numSteps)] } }
  };
}

/** From 1 down to 0. */
function cosine(numSteps: number): ScheduleSpec {
  const params = { init_value: 1, decay_steps: numSteps, alpha: 0, exponent: 1 };
  return { library: 'optax', name: 'cosine_decay_schedule', params };
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
