import type { ReactElement } from 'react';
import type { Place } from '../../model/input-entry';
import { useEnvironment } from '../environment';

/** A way to the cell that shows an array; nothing for an array that no cell shows. */
export function CellLink({ place }: { readonly place: Place }): ReactElement | null {
  const { trans, revealCell } = useEnvironment();
  if (place.kind !== 'output') {
    return null;
  }
  const { cellId, cellNumber, executionCount } = place;
  const [text, action] =
    executionCount === null
      ? [trans.__('cell %1', cellNumber), trans.__('Go to cell %1', cellNumber)]
      : [`[${executionCount}]`, trans.__('Go to cell [%1]', executionCount)];
  return (
    <button
      type="button"
      className="jp-LossInspector-link"
      title={action}
      aria-label={action}
      onClick={() => revealCell(cellId)}
    >
      {text}
    </button>
  );
}
