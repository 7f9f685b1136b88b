import type { Confusion } from '../analysis/classes/types';
import { sentence, type Sentence } from '../sentence';
import { classLabel } from './class-label';

/** A confusion matrix in words: how many predictions are right, and which classes are confused most. */
export function confusionSummary(
  { numClasses, pairs, names }: Confusion,
  matrix: Int32Array,
  support: readonly number[]
): Sentence[] {
  const total = support.reduce((sum, count) => sum + count, 0);
  const right = support.reduce((sum, _, k) => sum + matrix[k * numClasses + k], 0);
  const diagonal = sentence(
    '{right} of {count} samples of {classes} classes are on the diagonal.',
    {
      right,
      count: total,
      classes: numClasses
    }
  );
  if (pairs.length === 0) {
    return [diagonal];
  }
  const [{ target, prediction, count }] = pairs;
  return [
    diagonal,
    sentence('Most often, class {target} is taken for class {prediction}: {count} samples.', {
      target: classLabel({ classNames: names }, target),
      prediction: classLabel({ classNames: names }, prediction),
      count
    })
  ];
}
