/** How often each class is predicted rightly, is predicted, and is the target, over the samples that have a target. */
export interface ClassCounts {
  readonly truePositives: Int32Array;
  readonly predicted: Int32Array;
  readonly support: Int32Array;
}

/**
 * The counts of classes of which each sample has one. Samples of a negative target are left out.
 *
 * @param predictions class of each sample, in 0..numClasses − 1
 * @param targets class of each sample, in 0..numClasses − 1, or negative
 */
export function classCounts(
  predictions: Int32Array,
  targets: Int32Array,
  numClasses: number
): ClassCounts {
  const counts = noCounts(numClasses);
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i];
    if (target >= 0) {
      counts.support[target]++;
      counts.predicted[predictions[i]]++;
      counts.truePositives[target] += Number(predictions[i] === target);
    }
  }
  return counts;
}

/**
 * The counts of labels of which each row may have any number: the columns of an N × numLabels matrix of zeros and ones, row by
 * row. What is counted are the ones.
 */
export function labelCounts(
  predictions: Int32Array,
  targets: Int32Array,
  numLabels: number
): ClassCounts {
  const counts = noCounts(numLabels);
  for (let i = 0; i < targets.length; i++) {
    const label = i % numLabels;
    if (targets[i] >= 0) {
      counts.support[label] += targets[i];
      counts.predicted[label] += predictions[i];
      counts.truePositives[label] += targets[i] * predictions[i];
    }
  }
  return counts;
}

function noCounts(length: number): ClassCounts {
  return {
    truePositives: new Int32Array(length),
    predicted: new Int32Array(length),
    support: new Int32Array(length)
  };
}
