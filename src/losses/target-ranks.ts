import type { ClassRows } from './class-rows';

/** How many classes of a row have a greater logit than the target, 0 where that is the prediction; −1 without a class. */
export function targetRank({ values, numClasses }: ClassRows, row: number, target: number): number {
  if (target < 0) {
    return -1;
  }
  const start = row * numClasses;
  const end = start + numClasses;
  const logit = values[start + target];
  let rank = 0;
  for (let i = start; i < end; i++) {
    rank += values[i] > logit ? 1 : 0;
  }
  return rank;
}

/** The rank of the target of each row: a pass over the logits of its own, since only few views show it. */
export function targetRanks(rows: ClassRows, indices: Int32Array): Int32Array {
  const ranks = new Int32Array(rows.numSamples);
  for (let row = 0; row < ranks.length; row++) {
    ranks[row] = targetRank(rows, row, indices[row]);
  }
  return ranks;
}
