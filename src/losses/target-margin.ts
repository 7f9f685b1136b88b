/**
 * The target's logit above the greatest of the others, which is +inf for one class; NaN without a class.
 *
 * @param prediction the class of the greatest logit, first of ties
 */
export function targetMargin(
  logits: ArrayLike<number>,
  target: number,
  prediction: number
): number {
  if (target !== prediction) {
    return target < 0 ? NaN : logits[target] - logits[prediction];
  }
  let runnerUp = -Infinity;
  for (let k = 0; k < logits.length; k++) {
    if (k !== prediction && logits[k] > runnerUp) {
      runnerUp = logits[k];
    }
  }
  return logits[prediction] - runnerUp;
}
