import type { ReactElement } from 'react';
import { valueOf, type Loadable } from '../../../model/loadable';
import type { KernelSchedule } from '../../../sources/kernel/types';
import { useEnvironment } from '../../environment';
import { FailureMessage } from '../../failure';

export interface ScheduleListProps {
  readonly found: Loadable<readonly KernelSchedule[]>;
  readonly onPick: (path: string) => void;
}

/** What the kernel holds, to pick from. What will run of the person's own is said before the click that runs it. */
export function ScheduleList({ found, onPick }: ScheduleListProps): ReactElement {
  const { trans } = useEnvironment();
  const schedules = valueOf(found);
  return (
    <div
      className="jp-LossInspector-kernelSchedules"
      role="group"
      aria-label={trans.__('Schedules of the kernel')}
      aria-busy={schedules === null}
    >
      {found.status === 'failed' && <FailureMessage error={found.error} />}
      {found.status === 'loading' && schedules === null && (
        <p className="jp-LossInspector-hint">{trans.__('Looking into the kernel …')}</p>
      )}
      {schedules?.length === 0 && (
        <p className="jp-LossInspector-hint">
          {trans.__(
            'The kernel holds no scheduler, optimizer or schedule of PyTorch, timm, Keras or optax.'
          )}
        </p>
      )}
      {schedules?.map(schedule => (
        <Choice key={schedule.path} schedule={schedule} onPick={() => onPick(schedule.path)} />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly schedule: KernelSchedule;
  readonly onPick: () => void;
}

function Choice({ schedule: { path, type, runs, onObjects }, onPick }: ChoiceProps): ReactElement {
  const { trans } = useEnvironment();
  return (
    <button type="button" className="jp-LossInspector-kernelSchedule" onClick={onPick}>
      <span>
        <code>{path}</code> {type}
      </span>
      {runs.length > 0 && (
        <span className="jp-LossInspector-muted">
          {trans.__('A copy is stepped, which calls your own code: %1', runs.join(', '))}
          {onObjects.length > 0 &&
            `. ${trans.__('%1 runs on your object itself: what it changes there stays changed.', onObjects.join(', '))}`}
        </span>
      )}
    </button>
  );
}
