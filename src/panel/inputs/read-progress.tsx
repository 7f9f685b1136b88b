import type { ReactElement } from 'react';
import type { ReadProgress } from '../../model/inspector-state';
import { useEnvironment } from '../environment';
import { formatBytes } from '../format';

export interface ReadProgressProps {
  readonly reading: ReadProgress;
  readonly onCancel: () => void;
}

/** A read from the kernel that is under way, with a way to stop it. */
export function ReadProgressBar({ reading, onCancel }: ReadProgressProps): ReactElement {
  const { trans } = useEnvironment();
  const { label, receivedBytes, totalBytes, waiting } = reading;
  const text = waiting
    ? trans.__('The kernel is busy: %1 is read when its cell has finished.', label)
    : totalBytes === 0
      ? trans.__('Asking the kernel for %1 …', label)
      : trans.__(
          'Reading %1: %2 of %3',
          label,
          formatBytes(receivedBytes),
          formatBytes(totalBytes)
        );
  return (
    <div className="jp-LossInspector-progress" role="group">
      <span>{text}</span>
      <progress
        aria-label={text}
        max={Math.max(totalBytes, 1)}
        value={totalBytes === 0 || waiting ? undefined : receivedBytes}
      />
      <button type="button" className="jp-LossInspector-link" onClick={onCancel}>
        {trans.__('Cancel')}
      </button>
    </div>
  );
}
