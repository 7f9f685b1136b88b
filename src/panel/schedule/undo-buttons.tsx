import { redoIcon, undoIcon, type LabIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';

/** Takes back what was done to the schedules, and does it again. */
export function UndoButtons({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { canUndo, canRedo } = useStore(model.store, 'canUndo', 'canRedo');
  return (
    <span>
      <EditButton
        icon={undoIcon}
        label={trans.__('Undo the last change of the schedules')}
        can={canUndo}
        onClick={() => model.schedule.undo()}
      />
      <EditButton
        icon={redoIcon}
        label={trans.__('Redo the change of the schedules')}
        can={canRedo}
        onClick={() => model.schedule.redo()}
      />
    </span>
  );
}

interface EditButtonProps {
  readonly icon: LabIcon;
  readonly label: string;
  readonly can: boolean;
  readonly onClick: () => void;
}

/** A button that keeps the focus when nothing is left to do, so that the keyboard does not lose its place. */
function EditButton({ icon, label, can, onClick }: EditButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="jp-LossInspector-iconButton"
      title={label}
      aria-label={label}
      aria-disabled={!can}
      onClick={onClick}
    >
      <icon.react tag="span" />
    </button>
  );
}
