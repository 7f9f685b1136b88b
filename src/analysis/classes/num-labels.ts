import type { Prepared } from '../prepare';

/** How many labels a row of elements has: the columns of an N × L matrix; null where samples have one class each. */
export function numLabels({
  areElements,
  rows: { sampleShape }
}: Pick<Prepared, 'areElements' | 'rows'>): number | null {
  return areElements && sampleShape.length === 2 && sampleShape[1] > 1 ? sampleShape[1] : null;
}
