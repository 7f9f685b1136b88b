import type { ReactElement } from 'react';
import type { Finding } from '../../diagnostics/finding';
import { translate, useEnvironment } from '../environment';

export interface FindingMessageProps {
  readonly finding: Finding;
  readonly onRow?: (row: number) => void;
}

const SYMBOLS = { info: 'ℹ', warning: '⚠', error: '✖' };

/** A finding with its remedy and the rows that it is about. */
export function FindingMessage({ finding, onRow }: FindingMessageProps): ReactElement {
  const { trans } = useEnvironment();
  const { id, severity, message, remedy, rows } = finding;
  return (
    <div className={`jp-LossInspector-message jp-mod-${severity}`} data-finding={id}>
      <span aria-hidden="true">{SYMBOLS[severity]} </span>
      <span>{translate(trans, message)}</span>
      {remedy !== null && <span> {translate(trans, remedy)}</span>}
      {onRow !== undefined && rows.length > 0 && (
        <span className="jp-LossInspector-rows">
          {rows.map(row => (
            <button
              key={row}
              type="button"
              className="jp-LossInspector-link"
              onClick={() => onRow(row)}
            >
              #{row}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
