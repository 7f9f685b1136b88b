import type { Params, Run, ScheduleEntry } from '../entry';
import { defineSchedule, type Definition, type ParamsOf } from '../entry';
import type { UnnamedParam } from '../param';
import type { Annealing } from './annealing';
import { N_EPOCH, N_ITER } from './fastai-params';
import { progressWalk } from './progress';

/** An entry that can stand within `combine_scheds`. */
export interface AnnealingEntry extends ScheduleEntry {
  annealing(params: Params, run: Run): Annealing;
}

export function isAnnealingEntry(entry: ScheduleEntry): entry is AnnealingEntry {
  return 'annealing' in entry;
}

type ParamTable = Readonly<Record<string, UnnamedParam>>;
type WithLength<P extends ParamTable> = P & {
  readonly n_epoch: typeof N_EPOCH;
  readonly n_iter: typeof N_ITER;
};

interface AnnealingDefinition<P extends ParamTable> extends Omit<
  Definition<P>,
  'library' | 'begin' | 'momentum'
> {
  readonly annealing: (params: ParamsOf<P>, run: Run) => Annealing;
}

/** A schedule of fastai as `ParamScheduler({"lr": …})` runs it in a fit of so many epochs. */
export function defineAnnealing<const P extends ParamTable>({
  annealing,
  params,
  ...rest
}: AnnealingDefinition<P>): AnnealingEntry {
  const of = (values: Params, run: Run): Annealing => annealing(values as ParamsOf<P>, run);
  const entry = defineSchedule({
    library: 'fastai',
    ...rest,
    params: { ...params, n_epoch: N_EPOCH, n_iter: N_ITER } as WithLength<P>,
    begin: (values, run) => {
      const rate = of(values as unknown as Params, run);
      const { n_epoch, n_iter } = values as unknown as Readonly<Record<string, number>>;
      const progress = progressWalk(n_epoch, n_iter);
      return step => rate(progress(step));
    }
  });
  return { ...entry, annealing: of };
}
