import type { Confusion } from './types';

/** How often a target got a prediction; null where neither the matrix nor the list of the most frequent pairs tells. */
export function pairCount(
  { numClasses, matrix, pairs }: Confusion,
  target: number,
  prediction: number
): number | null {
  if (matrix !== null) {
    return matrix[target * numClasses + prediction];
  }
  const listed = pairs.find(pair => pair.target === target && pair.prediction === prediction);
  return listed?.count ?? null;
}
