import type { Run, ScheduleEntry, Walk } from '../entry';
import { defineSchedule, type Definition, type ParamsOf } from '../entry';
import type { Params } from '../entry';
import type { UnnamedParam } from '../param';
import { rate, shared } from '../param-builders';
import { newParamGroup, type ParamGroup } from './param-group';

/** A scheduler of torch on one parameter group, with the steps that it takes within others. */
export interface TorchScheduler {
  /** `_initial_step()`, which the constructor calls, and `SequentialLR` once more for its first. */
  initialStep(): void;
  step(): void;
  /** `_update_lr(0)`, by which `SequentialLR` starts the next. */
  restart(): void;
  /** What `recursive_undo` does to it. */
  undo(): void;
}

/** An entry whose scheduler can stand within another. */
export interface TorchEntry extends ScheduleEntry {
  /** Constructs the scheduler on a group, its initial step included. */
  construct(params: Params, group: ParamGroup, run: Run): TorchScheduler;
}

export function isTorchEntry(entry: ScheduleEntry): entry is TorchEntry {
  return 'construct' in entry;
}

const LR = shared(rate('Base rate', 'Learning rate of the optimizer', 0.1));

type ParamTable = Readonly<Record<string, UnnamedParam>>;
type WithLr<P extends ParamTable> = P & { readonly lr: typeof LR };

interface TorchDefinition<P extends ParamTable> extends Omit<
  Definition<P>,
  'library' | 'begin' | 'momentum'
> {
  /** How the scheduler is made; its initial step is taken by the caller. */
  readonly make: (params: ParamsOf<P>, group: ParamGroup, run: Run) => TorchScheduler;
  /** It sets a rate of its own, so that the optimizer's does not tell much. */
  readonly ignoresLr?: boolean;
  /** Whether it moves the momentum. */
  readonly movesMomentum?: (params: ParamsOf<P>) => boolean;
}

/**
 * A scheduler of torch as an entry. It computes as torch does, recursion included: each rate is made of the last one where
 * torch does so, and rounding errors are the same.
 */
export function defineTorchSchedule<const P extends ParamTable>({
  make,
  movesMomentum,
  ignoresLr = false,
  params,
  ...rest
}: TorchDefinition<P>): TorchEntry {
  const construct = (values: Params, group: ParamGroup, run: Run): TorchScheduler => {
    const scheduler = make(values as ParamsOf<P>, group, run);
    scheduler.initialStep();
    return scheduler;
  };
  const walk = (values: Params, run: Run, read: (group: ParamGroup) => number): Walk => {
    const group = newParamGroup(Number(values.lr));
    const scheduler = construct(values, group, run);
    return step => {
      if (step > 0) {
        scheduler.step();
      }
      return read(group);
    };
  };
  const entry = defineSchedule({
    library: 'torch',
    ...rest,
    params: (ignoresLr ? { ...params, lr: LR } : { lr: LR, ...params }) as WithLr<P>,
    begin: (values, run) => walk(values as unknown as Params, run, ({ lr }) => lr),
    ...(movesMomentum && {
      momentum: (values, run) =>
        movesMomentum(values as unknown as ParamsOf<P>)
          ? walk(values as unknown as Params, run, ({ momentum }) => momentum ?? NaN)
          : null
    })
  });
  return { ...entry, construct };
}
