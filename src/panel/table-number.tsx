import type { ReactElement } from 'react';

export interface TableNumberProps {
  readonly text: string;
  /** How much it has changed, in words; null where nothing is told. */
  readonly change: string | null;
  readonly testId?: string;
  /** The number in full. */
  readonly value?: number;
}

/** A number of a table, and under it how much it has changed: a narrow table has no room beside it. */
export function TableNumber({ text, change, testId, value }: TableNumberProps): ReactElement {
  return (
    <td data-testid={testId} data-value={value}>
      {text}
      {change !== null && <small className="jp-LossInspector-change">{change}</small>}
    </td>
  );
}
