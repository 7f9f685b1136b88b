/**
 * w · L. An infinite weight tells a loss of 0, which makes NaN, from one that is as good as 0: PyTorch's log-softmax has lost
 * what is less than half a unit of the last digit of 1.
 */
export function weightedLoss(weight: number, loss: number): number {
  const isLost = !Number.isFinite(weight) && 1 + loss === 1;
  return weight * (isLost ? 0 : loss);
}
