import type { ReactElement } from 'react';
import type { InputEntry } from '../../model/input-entry';
import { translate, useEnvironment } from '../environment';
import { CellLink } from './cell-link';

/** The outputs that look like arrays and cannot be used, each with its reason; folded away while nobody asks. */
export function RefusedArrays({
  entries
}: {
  readonly entries: readonly InputEntry[];
}): ReactElement | null {
  const { trans } = useEnvironment();
  const refused = entries.flatMap(entry =>
    entry.failure === null ? [] : [{ entry, failure: entry.failure }]
  );
  if (refused.length === 0) {
    return null;
  }
  return (
    <details className="jp-LossInspector-refused">
      <summary>
        {trans._n('%1 array cannot be used', '%1 arrays cannot be used', refused.length)}
      </summary>
      <ul>
        {refused.map(({ entry, failure }) => (
          <li key={entry.id}>
            <CellLink place={entry.place} /> {translate(trans, failure)}
          </li>
        ))}
      </ul>
    </details>
  );
}
