import type { ClassCounts } from './class-counts';

export interface Scores<T> {
  /** TP / (TP + FP): how many of those that were predicted are right. */
  readonly precision: T;
  /** TP / (TP + FN): how many of those that should have been predicted were. */
  readonly recall: T;
  /** 2·TP / (2·TP + FP + FN), the harmonic mean of both. */
  readonly f1: T;
}

/** Precision, recall and F1 of each class, as scikit-learn's `precision_recall_fscore_support`: 0 where the divisor is 0. */
export function classScores({
  truePositives,
  predicted,
  support
}: ClassCounts): Scores<Float64Array> {
  const each = (score: (k: number) => number): Float64Array =>
    Float64Array.from(support, (_, k) => score(k));
  return {
    precision: each(k => ratio(truePositives[k], predicted[k])),
    recall: each(k => ratio(truePositives[k], support[k])),
    f1: each(k => ratio(2 * truePositives[k], predicted[k] + support[k]))
  };
}

/** a / b, and 0 where b is 0. */
export function ratio(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}
