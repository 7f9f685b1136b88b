import { TaggedError } from '../errors';

/** Share of samples whose predicted class is the target class, in 0..1; NaN for no samples. */
export function accuracy(predictions: Int32Array, targets: Int32Array): number {
  if (predictions.length !== targets.length) {
    throw new TaggedError('shape-mismatch', '{found} targets do not match {numSamples} samples', {
      found: targets.length,
      numSamples: predictions.length
    });
  }
  let correct = 0;
  for (let i = 0; i < targets.length; i++) {
    if (predictions[i] === targets[i]) {
      correct++;
    }
  }
  return correct / targets.length;
}
