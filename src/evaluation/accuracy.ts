import { TaggedError } from '../errors';

/** Share of samples whose predicted class is the target class, in 0..1, without those of a negative target; NaN for no samples. */
export function accuracy(predictions: Int32Array, targets: Int32Array): number {
  if (predictions.length !== targets.length) {
    throw new TaggedError('shape-mismatch', '{found} targets do not match {numSamples} samples', {
      found: targets.length,
      numSamples: predictions.length
    });
  }
  let correct = 0;
  let counted = 0;
  for (let i = 0; i < targets.length; i++) {
    if (targets[i] >= 0) {
      counted++;
      correct += Number(predictions[i] === targets[i]);
    }
  }
  return correct / counted;
}
