import type { Run } from '../entry';
import { refuse } from '../refuse';
import type { ScheduleSpec } from '../spec';
import type { ParamGroup } from './param-group';
import { isTorchEntry, type TorchScheduler } from './torch-scheduler';

/** Constructs the schedulers of a list on one group, one after the other, as a program does. */
export function nestedSchedulers(
  name: string,
  specs: readonly ScheduleSpec[],
  group: ParamGroup,
  run: Run
): readonly TorchScheduler[] {
  return specs.map(spec => {
    const entry = run.find(spec);
    return isTorchEntry(entry)
      ? entry.construct(spec.params, group, run)
      : refuse('{name} does not support {schedule}', { name, schedule: spec.name });
  });
}

/** What restarts a scheduler without a `get_lr`. */
export function cannotRestart(name: string): never {
  return refuse('SequentialLR cannot go over to {name}: torch raises NotImplementedError', {
    name
  });
}
