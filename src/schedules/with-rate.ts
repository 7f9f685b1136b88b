import { findSchedule } from './registry';
import type { ScheduleSpec } from './spec';

/** What libraries call the highest rate, and where there is none, the first one. */
const HIGHEST = /^(max_lr|lr_max|max_learning_rate|peak_value|warmup_max_lr|cycle_max_lr)$/;
const BASE = /^(lr|base_lr|learning_rate|initial_learning_rate|init_value|value)$/;

/** The parameter that scales a schedule: its highest rate, or that of the optimizer. Null where it has none of its own. */
export function rateParam({ library, name }: ScheduleSpec): string | null {
  const names = findSchedule(library, name)
    .params.filter(({ kind }) => kind === 'number')
    .map(param => param.name);
  // `max_lr` of greedy is a bound, beside a base rate that comes first.
  const [first] = names;
  return BASE.test(first ?? '')
    ? first
    : (names.find(other => HIGHEST.test(other)) ?? names.find(other => BASE.test(other)) ?? null);
}

/** The same schedule at another rate; null where no parameter of its own sets it. */
export function withRate(spec: ScheduleSpec, rate: number): ScheduleSpec | null {
  const name = rateParam(spec);
  return name === null ? null : { ...spec, params: { ...spec.params, [name]: rate } };
}
