import { useRef, type ReactElement } from 'react';
import type { InspectorModel } from '../../../model/inspector-model';
import { useEnvironment } from '../../environment';
import { useStore } from '../../use-store';
import { FutureCard } from './future-card';
import { ScheduleList } from './schedule-list';

/** The schedules of the person's own training: a button that looks for them in the kernel, and the one that was picked. */
export function KernelSchedules({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { kernel, kernelSchedules, kernelFuture } = useStore(
    model.store,
    'kernel',
    'kernelSchedules',
    'kernelFuture'
  );
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = kernelSchedules.status !== 'idle';
  const absent = kernel.status === 'none' || kernel.status === 'dead' || kernel.readable === false;
  const title = absent
    ? trans.__('Schedules can be read from a Python kernel that runs')
    : trans.__(
        'See what a scheduler or optimizer of the kernel will do from where training stands'
      );
  return (
    <>
      <button
        ref={button}
        type="button"
        className="jp-LossInspector-link"
        aria-expanded={isOpen}
        title={title}
        disabled={absent && !isOpen}
        onClick={() => (isOpen ? model.kernelFuture.closeList() : void model.kernelFuture.list())}
      >
        {trans.__('From the kernel…')}
      </button>
      {isOpen && <ScheduleList found={kernelSchedules} onPick={pick} />}
      {kernelFuture !== null && <FutureCard model={model} shown={kernelFuture} />}
    </>
  );

  /** The list closes, and the focus must not go with it. */
  function pick(path: string): void {
    button.current?.focus();
    void model.kernelFuture.pick(path);
  }
}
