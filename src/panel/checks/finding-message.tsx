import type { ReactElement } from 'react';
import type { Finding } from '../../diagnostics/finding';
import { translate, useEnvironment } from '../environment';

export interface FindingMessageProps {
  readonly finding: Finding;
  readonly onRow?: (row: number) => void;
  /** Does what the remedy says; without it the remedy is only told. */
  readonly onRemedy?: () => void;
  /** How the notebook calls the two arrays. */
  readonly names?: { readonly logits: string; readonly targets: string };
}

const SYMBOLS = { info: 'ℹ', warning: '⚠', error: '✖' };
const DEFAULT_NAMES = { logits: 'logits', targets: 'targets' };

/** A finding with its remedy, as code too, and the rows that it is about. */
export function FindingMessage({
  finding,
  onRow,
  onRemedy,
  names = DEFAULT_NAMES
}: FindingMessageProps): ReactElement {
  const { trans } = useEnvironment();
  const { id, severity, message, remedy, rows, code } = finding;
  return (
    <div className={`jp-LossInspector-message jp-mod-${severity}`} data-finding={id}>
      <span aria-hidden="true">{SYMBOLS[severity]} </span>
      <span>{translate(trans, message)}</span>
      {remedy !== null && onRemedy === undefined && <span> {translate(trans, remedy)}</span>}
      {remedy !== null && onRemedy !== undefined && (
        <button type="button" className="jp-LossInspector-link" onClick={onRemedy}>
          {translate(trans, remedy)}
        </button>
      )}
      {code !== undefined && (
        <code className="jp-LossInspector-code">
          {code.replaceAll('{logits}', names.logits).replaceAll('{targets}', names.targets)}
        </code>
      )}
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
