import type { ReactElement } from 'react';
import { lossInspectorIcon } from '../icons';
import { useEnvironment } from './environment';
import { useStore } from './use-store';

const EXAMPLE = 'logits   # array([[ 3.2,  5.1, -1.7], …\ny        # array([1, …';

/** What to do where there is nothing to inspect. */
export function EmptyPage({
  reason
}: {
  readonly reason: 'no-notebook' | 'no-array';
}): ReactElement {
  const { trans, view } = useEnvironment();
  const { refusedFiles } = useStore(view, 'refusedFiles');
  const [title, text] =
    reason === 'no-notebook'
      ? [
          trans.__('No notebook is open'),
          trans.__('Open one that shows the outputs of a model, and its losses appear here.')
        ]
      : [
          trans.__('No array in this notebook yet'),
          trans.__(
            'Run a cell that shows logits, one row for each sample, and one that shows the targets; or pick an array of the kernel.'
          )
        ];
  return (
    <div className="jp-LossInspector-empty" role="status">
      <lossInspectorIcon.react tag="span" width="48px" height="48px" />
      <h3>{title}</h3>
      <p>{text}</p>
      {refusedFiles.length > 0 && (
        <p className="jp-LossInspector-message jp-mod-error">
          {trans.__(
            'Arrays of files are shown beside a notebook: open one, then drop %1 again.',
            refusedFiles.join(', ')
          )}
        </p>
      )}
      {reason === 'no-array' && <pre className="jp-LossInspector-mono">{EXAMPLE}</pre>}
    </div>
  );
}
