import type { ReactElement } from 'react';
import { mayHaveChanged, type InputEntry } from '../../model/input-entry';
import { partSentence } from '../../model/part-sentence';
import { translate, useEnvironment } from '../environment';
import { formatShape } from '../format';
import { CellLink } from './cell-link';
import { disagreementSentence } from './disagreement-sentence';
import { ProvenanceBadge } from './provenance-badge';

export interface ArrayDetailsProps {
  readonly entry: InputEntry;
  /** Reads the exact array; null where there is nothing more to read. */
  readonly onRead: (() => void) | null;
  /** Why the kernel cannot be read; null where it can. */
  readonly refusal: string | null;
}

/** Shape, type and trustworthiness of the chosen array, with a way to its cell and to its exact values. */
export function ArrayDetails({ entry, onRead, refusal }: ArrayDetailsProps): ReactElement {
  const { trans } = useEnvironment();
  const { description, place, disagreement, sources, outdated, about } = entry;
  const part = partSentence(entry);
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
        {part !== null && (
          <span className="jp-LossInspector-badge jp-mod-warn">{translate(trans, part)}</span>
        )}
        {outdated && (
          <span className="jp-LossInspector-badge jp-mod-warn">
            {trans.__('read before the last execution')}
          </span>
        )}
        {about?.whileRunning === true && !outdated && (
          <span
            className="jp-LossInspector-badge jp-mod-warn"
            title={trans.__('The cell may have changed the array while it was copied')}
          >
            {trans.__('read while a cell ran')}
          </span>
        )}
        {onRead !== null && sources.length > 0 && (
          <button
            type="button"
            className="jp-LossInspector-link"
            disabled={refusal !== null}
            title={refusal ?? trans.__('Read the values of %1 from the kernel', entry.label)}
            onClick={onRead}
          >
            {mayHaveChanged(entry) ? trans.__('Read again') : trans.__('Read exact')}
          </button>
        )}
        <CellLink place={place} />
      </div>
      {about?.note && <div className="jp-LossInspector-note">{translate(trans, about.note)}</div>}
      {about?.classNames && (
        <div className="jp-LossInspector-note" title={about.classNames.join('\n')}>
          {trans.__('classes: %1', classWords(about.classNames))}
        </div>
      )}
      {disagreement !== null && (
        <div className="jp-LossInspector-message jp-mod-warn" role="status">
          {translate(trans, disagreementSentence(entry.label, disagreement))}
        </div>
      )}
    </>
  );
}

const MAX_NAMES = 8;

/** `0 cat, 1 dog`, and so on as far as there is room. */
function classWords(names: readonly string[]): string {
  const words = names.slice(0, MAX_NAMES).map((name, index) => `${index} ${name}`);
  return [...words, ...(names.length > MAX_NAMES ? ['…'] : [])].join(', ');
}
