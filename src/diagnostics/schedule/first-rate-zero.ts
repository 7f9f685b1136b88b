import { sentence, type Sentence } from '../../sentence';
import { createScheduler } from '../../schedules/scheduler';
import type { ScheduleSpec } from '../../schedules/spec';
import { shortNumber } from '../short-number';
import { runs } from './runs';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** What libraries call the rate that a warm-up begins at. */
const BEGINNINGS = [
  ...['init_value', 'warmup_lr_init', 'start_lr', 'warmup_min_lr'],
  'initial_learning_rate'
];

/** The first step has the rate 0, and its batch is not learnt from. */
export function firstRateZero(run: ScheduleRun): ScheduleFinding | null {
  if (run.rates[0] !== 0 || run.rates.every(rate => rate === 0)) {
    return null;
  }
  const remedy = [counted(run), begun(run), ahead(run)].find(
    ([, fix]) => fix !== null && runs(fix, 1) && createScheduler(fix, run.numSteps).getLr() !== 0
  );
  return {
    id: 'first-rate-zero',
    severity: 'info',
    message: sentence('The rate is 0 at the first step, which changes nothing.'),
    remedy: remedy?.[0] ?? null,
    rows: [],
    fix: remedy?.[1] ?? null
  };
}

type Remedy = readonly [Sentence, ScheduleSpec | null];

/** The warm-up that counts from 1. */
function counted({ spec }: ScheduleRun): Remedy {
  const { library, name, params } = spec;
  const isWarmup = library === 'combine' && name === 'Warmup' && params.shape !== 'constant';
  const hasSister = library === 'transformers' && name === 'cosine_with_min_lr';
  const sister = {
    ...spec,
    name: 'cosine_warmup_with_min_lr',
    params: { ...params, warmup_lr_rate: null }
  };
  const fix = hasSister ? sister : isWarmup ? withParam(spec, 'count_from', '1') : null;
  return [sentence('Count the warm-up from 1'), fix];
}

/** The schedule from its first step on that learns something. */
function ahead({ spec, rates }: ScheduleRun): Remedy {
  const offset = rates.findIndex(rate => rate > 0);
  return [
    sentence('Begin with its step {step}', { step: offset }),
    { library: 'combine', name: 'Shift', params: { offset, schedule: spec } }
  ];
}

/** The first rate that is not 0 from the beginning on. */
function begun({ spec, rates }: ScheduleRun): Remedy {
  const param = BEGINNINGS.find(known => spec.params[known] === 0);
  const rate = rates.find(value => value > 0);
  return param === undefined || rate === undefined
    ? [sentence('Begin above 0'), null]
    : [
        sentence('Begin at {rate}', { rate: shortNumber(rate) }),
        withParam(spec, param, Number(rate.toPrecision(3)))
      ];
}
