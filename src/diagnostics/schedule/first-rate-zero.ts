import { sentence } from '../../sentence';
import { withParam, type ScheduleFinding, type ScheduleRun } from './schedule-finding';

/** The first step has the rate 0, and its batch is not learnt from. */
export function firstRateZero({ spec, rates }: ScheduleRun): ScheduleFinding | null {
  if (rates[0] !== 0) {
    return null;
  }
  const { library, name } = spec;
  const isWarmup = library === 'combine' && name === 'Warmup' && spec.params.shape !== 'constant';
  const fix =
    library === 'transformers' && name === 'cosine_with_min_lr'
      ? {
          ...spec,
          name: 'cosine_warmup_with_min_lr',
          params: { ...spec.params, warmup_lr_rate: null }
        }
      : isWarmup
        ? withParam(spec, 'count_from', '1')
        : null;
  return {
    id: 'first-rate-zero',
    severity: 'info',
    message: sentence('The rate is 0 at the first step, which changes nothing.'),
    remedy: fix === null ? null : sentence('Count the warm-up from 1'),
    rows: [],
    fix
  };
}
