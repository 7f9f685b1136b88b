import type { ReactElement } from 'react';
import type { InputEntry } from '../../model/input-entry';
import { translate, useEnvironment } from '../environment';
import { formatShape } from '../format';
import { CellLink } from './cell-link';
import { disagreementSentence } from './disagreement-sentence';
import { ProvenanceBadge } from './provenance-badge';

export interface ArrayDetailsProps {
  readonly entry: InputEntry;
  /** Reads the exact array; null where there is nothing more to read. */
  readonly onRead: (() => void) | null;
}

/** Shape, type and trustworthiness of the chosen array, with a way to its cell and to its exact values. */
export function ArrayDetails({ entry, onRead }: ArrayDetailsProps): ReactElement {
  const { trans } = useEnvironment();
  const { description, place, disagreement, sources, outdated } = entry;
  return (
    <>
      <div className="jp-LossInspector-arrayDetails">
        {description !== null && (
          <>
            <span className="jp-LossInspector-mono">
              {formatShape(description.shape)} {description.dtype}
            </span>
            <ProvenanceBadge provenance={description.provenance} />
          </>
        )}
        {outdated && (
          <span className="jp-LossInspector-badge jp-mod-warn">
            {trans.__('read before the last execution')}
          </span>
        )}
        {onRead !== null && sources.length > 0 && (
          <button type="button" className="jp-LossInspector-link" onClick={onRead}>
            {outdated ? trans.__('Read again') : trans.__('Read exact')}
          </button>
        )}
        <CellLink place={place} />
      </div>
      {disagreement !== null && (
        <div className="jp-LossInspector-message jp-mod-warn" role="status">
          {translate(trans, disagreementSentence(entry.label, disagreement))}
        </div>
      )}
    </>
  );
}
