import { defineSchedule, type Definition, type ParamsOf, type ScheduleEntry } from '../entry';
import type { UnnamedParam } from '../param';
import { count, rate } from '../param-builders';

export const LR = rate('Base rate', 'Learning rate of the optimizer', 5e-5);
export const WARMUP = count('Warm-up steps', 'Steps in which the rate rises from 0', 100, {
  atLeast: 0
});
export const TOTAL = count('Training steps', 'Steps after which the decay has ended', 1000);

type ParamTable = Readonly<Record<string, UnnamedParam>> & { readonly lr: typeof LR };

interface LambdaDefinition<P extends ParamTable> extends Omit<Definition<P>, 'library' | 'begin'> {
  /** The factor of the base rate at a step, as the library's `lr_lambda` gives it. */
  readonly factor: (params: ParamsOf<P>) => (step: number) => number;
}

/** A schedule of transformers: `get_scheduler(name, …)` makes a LambdaLR of a factor. */
export function defineLambdaSchedule<const P extends ParamTable>({
  factor,
  ...rest
}: LambdaDefinition<P>): ScheduleEntry {
  return defineSchedule<P>({
    library: 'transformers',
    ...rest,
    begin: params => {
      const lambda = factor(params);
      const lr = params.lr as number;
      return step => lr * lambda(step);
    }
  });
}

/** The linear warm-up from 0 that most of them share, and what comes after it. */
export function afterWarmup(
  warmup: number,
  decay: (step: number) => number
): (step: number) => number {
  return step => (step < warmup ? step / Math.max(1, warmup) : decay(step));
}

/** How much of the decay is done. */
export function progressOf(warmup: number, total: number): (step: number) => number {
  return step => (step - warmup) / Math.max(1, total - warmup);
}
