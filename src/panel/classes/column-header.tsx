import type { ReactElement } from 'react';
import { nextOrder, type ClassColumn, type ClassOrder } from './sort-classes';

export interface ColumnHeaderProps {
  readonly column: ClassColumn;
  /** Short enough for a narrow panel. */
  readonly label: string;
  /** The label in full, and what screen readers say. */
  readonly title: string;
  readonly order: ClassOrder;
  readonly onSort: (order: ClassOrder) => void;
}

const ARROWS = { ascending: '↑', descending: '↓' };

/** The head of a column, which sorts the table by it. */
export function ColumnHeader({
  column,
  label,
  title,
  order,
  onSort
}: ColumnHeaderProps): ReactElement {
  const isSorted = order.column === column;
  return (
    <th scope="col" aria-sort={isSorted ? order.direction : 'none'}>
      <button
        type="button"
        className="jp-LossInspector-columnSort"
        title={title}
        aria-label={title}
        onClick={() => onSort(nextOrder(order, column))}
      >
        {label}
        {isSorted && <span aria-hidden="true">{ARROWS[order.direction]}</span>}
      </button>
    </th>
  );
}
