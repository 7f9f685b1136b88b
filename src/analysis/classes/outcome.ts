import { expNonPositive } from '../../losses/exp-non-positive';
import type { Prepared } from '../prepare';
import { numLabels } from './num-labels';

/** A statement with a probability, and whether it came true. */
export interface Outcome {
  readonly probability: number;
  readonly isHit: boolean;
}

/**
 * What is binned of a sample. Overall: that its class is the predicted one, or 1 for an element. Of one class: that it is the
 * class of the sample; of one label: that the element of this label is 1. Null where the sample has no target, or belongs to
 * another label.
 */
export function outcomeOf(prepared: Prepared, row: number, series: number | null): Outcome | null {
  const { statistics, areElements, rows } = prepared;
  const target = prepared.targets?.indices[row] ?? -1;
  if (target < 0) {
    return null;
  }
  if (areElements) {
    const isOther = series !== null && row % (numLabels({ areElements, rows }) ?? 1) !== series;
    return isOther ? null : { probability: probability(prepared, row, 1), isHit: target === 1 };
  }
  const prediction = statistics.predictions[row];
  return series === null
    ? { probability: probability(prepared, row, prediction), isHit: target === prediction }
    : { probability: probability(prepared, row, series), isHit: target === series };
}

/** The softmax of one class of a row. */
function probability({ rows, statistics }: Prepared, row: number, k: number): number {
  const start = row * rows.numClasses;
  const max = rows.values[start + statistics.predictions[row]];
  return expNonPositive(rows.values[start + k] - max) * Math.exp(-statistics.predictionLosses[row]);
}
