import type { ClassReport } from '../../analysis/classes/types';

/** The columns by which classes can be sorted. */
export const CLASS_COLUMNS = ['class', 'support', 'loss', 'precision', 'recall', 'f1'] as const;

export type ClassColumn = (typeof CLASS_COLUMNS)[number];

export interface ClassOrder {
  readonly column: ClassColumn;
  readonly direction: 'ascending' | 'descending';
}

/** What a class has in a column. */
export function classValue(report: ClassReport, k: number, column: ClassColumn): number {
  switch (column) {
    case 'class':
      return k;
    case 'support':
      return report.support[k];
    case 'loss':
      return report.losses[k];
    default:
      return report.scores[column][k];
  }
}

/** The classes in an order; those without a value come last in any, and of equal ones the lower first. */
export function sortClasses(report: ClassReport, { column, direction }: ClassOrder): Int32Array {
  const values = Float64Array.from(report.support, (_, k) => classValue(report, k, column));
  const sign = direction === 'ascending' ? 1 : -1;
  return Int32Array.from(values.keys()).sort((a, b) => {
    const missing = Number(Number.isNaN(values[a])) - Number(Number.isNaN(values[b]));
    return missing !== 0 ? missing : sign * (values[a] - values[b]) || a - b;
  });
}

/** The other direction of the same column; of another one first what deserves a look: large losses, low scores. */
export function nextOrder(order: ClassOrder, column: ClassColumn): ClassOrder {
  if (order.column === column) {
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  const isLargeFirst = column === 'loss' || column === 'support';
  return { column, direction: isLargeFirst ? 'descending' : 'ascending' };
}
