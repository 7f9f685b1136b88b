import type { Confusion } from '../analysis/classes/types';
import { sentence, type Sentence } from '../sentence';
import { classLabel } from './class-label';
import { signedCount } from './signed-count';

/** A confusion matrix in words: how many predictions are right, and which classes are confused most. */
export function confusionSummary(
  { numClasses, pairs, names }: Confusion,
  matrix: Int32Array,
  support: readonly number[],
  start: Int32Array | null = null
): Sentence[] {
  const total = support.reduce((sum, count) => sum + count, 0);
  const onDiagonal = (counts: Int32Array): number =>
    support.reduce((sum, _, k) => sum + counts[k * numClasses + k], 0);
  const right = onDiagonal(matrix);
  const diagonal = [
    sentence('{right} of {count} samples of {classes} classes are on the diagonal.', {
      right,
      count: total,
      classes: numClasses
    }),
    ...(start === null
      ? []
      : [
          sentence('At the start {before} were: {change}.', {
            before: onDiagonal(start),
            change: signedCount(right - onDiagonal(start))
          })
        ])
  ];
  if (pairs.length === 0) {
    return diagonal;
  }
  const [{ target, prediction, count }] = pairs;
  return [
    ...diagonal,
    sentence('Most often, class {target} is taken for class {prediction}: {count} samples.', {
      target: classLabel({ classNames: names }, target),
      prediction: classLabel({ classNames: names }, prediction),
      count
    })
  ];
}
