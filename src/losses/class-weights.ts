/**
 * Weights that give each class the same say, n / (C·count), as scikit-learn's `compute_class_weight('balanced')` where every
 * class occurs; a class that never occurs has weight 0 and does not count for C.
 *
 * @param indices class of each sample; negative ones are left out
 */
export function classWeights(indices: Int32Array, numClasses: number): Float64Array {
  const counts = new Float64Array(numClasses);
  let total = 0;
  for (const index of indices) {
    if (index >= 0) {
      counts[index]++;
      total++;
    }
  }
  const numPresent = counts.reduce((present, count) => present + Number(count > 0), 0);
  return counts.map(count => (count === 0 ? 0 : total / (numPresent * count)));
}
