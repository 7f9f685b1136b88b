/**
 * Share of samples whose target is among the k classes of the greatest logits, as scikit-learn's `top_k_accuracy_score`; NaN of
 * no samples. Equal logits count for the target.
 *
 * @param ranks how many classes have a greater logit than the target; negative leaves the sample out
 */
export function topKAccuracy(ranks: Int32Array, k: number): number {
  let hits = 0;
  let counted = 0;
  for (const rank of ranks) {
    if (rank >= 0) {
      counted++;
      hits += Number(rank < k);
    }
  }
  return hits / counted;
}
