/**
 * How often a target (row) gets a prediction (column): numClasses × numClasses, row by row, as scikit-learn's
 * `confusion_matrix`. Samples of a negative target are left out.
 */
export function confusionMatrix(
  predictions: Int32Array,
  targets: Int32Array,
  numClasses: number
): Int32Array {
  const counts = new Int32Array(numClasses * numClasses);
  for (let i = 0; i < targets.length; i++) {
    if (targets[i] >= 0) {
      counts[targets[i] * numClasses + predictions[i]]++;
    }
  }
  return counts;
}
