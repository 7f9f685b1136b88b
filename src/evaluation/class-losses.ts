/**
 * The mean of the losses of each class, over the samples with that target; NaN for a class that never occurs. Samples of a
 * negative target are left out.
 */
export function classLosses(
  losses: Float64Array,
  targets: Int32Array,
  numClasses: number
): Float64Array {
  return meanByGroup(losses, numClasses, sample => targets[sample]);
}

/** The mean of the losses of each column of an N × numLabels matrix, whose elements the samples are, row by row. */
export function labelLosses(
  losses: Float64Array,
  targets: Int32Array,
  numLabels: number
): Float64Array {
  return meanByGroup(losses, numLabels, sample => (targets[sample] < 0 ? -1 : sample % numLabels));
}

function meanByGroup(
  losses: Float64Array,
  numGroups: number,
  groupOf: (sample: number) => number
): Float64Array {
  const sums = new Float64Array(numGroups);
  const counts = new Int32Array(numGroups);
  for (let sample = 0; sample < losses.length; sample++) {
    const group = groupOf(sample);
    if (group >= 0) {
      sums[group] += losses[sample];
      counts[group]++;
    }
  }
  return sums.map((sum, group) => sum / counts[group]);
}
