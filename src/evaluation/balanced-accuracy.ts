import type { ClassCounts } from './class-counts';

/** The mean recall of the classes that occur, as scikit-learn's `balanced_accuracy_score`; NaN where none does. */
export function balancedAccuracy({ truePositives, support }: ClassCounts): number {
  let sum = 0;
  let numClasses = 0;
  for (let k = 0; k < support.length; k++) {
    if (support[k] > 0) {
      sum += truePositives[k] / support[k];
      numClasses++;
    }
  }
  return sum / numClasses;
}
