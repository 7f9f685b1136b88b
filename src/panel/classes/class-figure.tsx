import type { ReactElement } from 'react';

export interface ClassFigureProps {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** The label in full. */
  readonly title: string;
  readonly testId: string;
  /** How much it has changed, in words; null where nothing is told. */
  readonly change?: string | null;
}

/** One figure with its name: a number in a line of others. */
export function ClassFigure({
  label,
  value,
  text,
  title,
  testId,
  change = null
}: ClassFigureProps): ReactElement {
  return (
    <span className="jp-LossInspector-figure" title={title}>
      <span className="jp-LossInspector-muted">{label}</span>
      <span data-testid={testId} data-value={value}>
        {text}
      </span>
      {change !== null && (
        <span className="jp-LossInspector-muted" data-testid={`${testId}-change`}>
          ({change})
        </span>
      )}
    </span>
  );
}
