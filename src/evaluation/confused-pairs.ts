export interface ConfusedPair {
  readonly target: number;
  readonly prediction: number;
  readonly count: number;
}

/**
 * The pairs of a target and another prediction that occur most often, at most `limit`, by descending count, then by target and
 * prediction. The memory grows with the pairs that occur, not with the square of the classes.
 */
export function confusedPairs(
  predictions: Int32Array,
  targets: Int32Array,
  numClasses: number,
  limit: number
): readonly ConfusedPair[] {
  const counts = new Map<number, number>();
  for (let i = 0; i < targets.length; i++) {
    if (targets[i] >= 0 && targets[i] !== predictions[i]) {
      const pair = targets[i] * numClasses + predictions[i];
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, limit)
    .map(([pair, count]) => ({
      target: Math.floor(pair / numClasses),
      prediction: pair % numClasses,
      count
    }));
}
