import { pairwiseSum } from './pairwise-sum';

/** PyTorch's words; `batchmean`, ΣL by the extent of the first axis, is another mean for `kl_div` only. */
export type Reduction = 'none' | 'mean' | 'sum' | 'batchmean';

/** A loss before its reduction. Every library's mean is Σ losses / denominator; they differ in the denominator. */
export interface SampleLosses {
  /** Loss of each sample in nats; 0 for an ignored one. */
  readonly losses: Float64Array;
  readonly denominator: number;
  /** What `batchmean` divides by, where that is not the number of samples. */
  readonly batchSize?: number;
}

/** The reduced loss; null for `none`. The mean of nothing is NaN, as 0/0. */
export function reduce(samples: SampleLosses, reduction: Reduction): number | null {
  const { losses } = samples;
  switch (reduction) {
    case 'none':
      return null;
    case 'sum':
      return pairwiseSum(losses);
    case 'mean':
    case 'batchmean':
      return pairwiseSum(losses) / divisorOf(samples, reduction);
  }
}

/** What one sample adds to the reduced loss is its loss divided by this. */
export function divisorOf(
  { losses, denominator, batchSize = losses.length }: SampleLosses,
  reduction: Reduction
): number {
  return reduction === 'mean' ? denominator : reduction === 'batchmean' ? batchSize : 1;
}
