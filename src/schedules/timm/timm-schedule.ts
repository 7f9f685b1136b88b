import { defineSchedule, type Definition, type ParamsOf, type ScheduleEntry } from '../entry';
import type { UnnamedParam } from '../param';
import type { LR, OVERLAPPING } from './timm-params';

type ParamTable = Readonly<Record<string, UnnamedParam>> & {
  readonly lr: typeof LR;
} & typeof OVERLAPPING;

interface Warmup {
  readonly lr: number;
  readonly warmup_t: number;
  readonly warmup_lr_init: number;
  readonly warmup_prefix: boolean;
}

interface TimmDefinition<P extends ParamTable> extends Omit<Definition<P>, 'library' | 'begin'> {
  /** `_get_lr` after the warm-up. */
  readonly decay: (params: ParamsOf<P>) => (t: number) => number;
  /** Its warm-up leads to where the curve is after it, not to the base rate, if it does not come first. */
  readonly warmsToCurve?: boolean;
}

/** A scheduler of timm: before its first `step` the rate is the base rate, or that of the warm-up. */
export function defineTimmSchedule<const P extends ParamTable>({
  decay,
  warmsToCurve = false,
  ...rest
}: TimmDefinition<P>): ScheduleEntry {
  return defineSchedule<P>({
    library: 'timm',
    ...rest,
    begin: params => {
      const { lr, warmup_t, warmup_lr_init, warmup_prefix } = params as unknown as Warmup;
      const after = decay(params);
      const target = warmsToCurve && !warmup_prefix ? after(warmup_t) : lr;
      const rise = (target - warmup_lr_init) / warmup_t;
      return step => {
        if (step === 0) {
          return warmup_t > 0 ? warmup_lr_init : lr;
        }
        return step < warmup_t
          ? warmup_lr_init + step * rise
          : after(warmup_prefix ? step - warmup_t : step);
      };
    }
  });
}
