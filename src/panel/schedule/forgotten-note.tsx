import type { ReactElement } from 'react';
import { useEnvironment } from '../environment';

export interface ForgottenNoteProps {
  readonly title: string;
  readonly onKeep: () => void;
}

/** Says that a kept schedule was forgotten, which can be taken back. */
export function ForgottenNote({ title, onKeep }: ForgottenNoteProps): ReactElement {
  const { trans } = useEnvironment();
  return (
    <p className="jp-LossInspector-hint" role="status">
      {trans.__('Forgot %1.', title)}{' '}
      <button type="button" className="jp-LossInspector-link" onClick={onKeep}>
        {trans.__('Keep it after all')}
      </button>
    </p>
  );
}
