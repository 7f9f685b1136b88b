import { pairwiseSum } from './pairwise-sum';

/** PyTorch's words; `batchmean`, Σ L / N, is another mean for `kl_div` only. */
export type Reduction = 'none' | 'mean' | 'sum' | 'batchmean';

/** A loss before its reduction. Every library's mean is Σ losses / denominator; they differ in the denominator. */
export interface SampleLosses {
  /** Loss of each sample in nats; 0 for an ignored one. */
  readonly losses: Float64Array;
  readonly denominator: number;
}

/** The reduced loss; null for `none`. The mean of nothing is NaN, as 0/0. */
export function reduce({ losses, denominator }: SampleLosses, reduction: Reduction): number | null {
  switch (reduction) {
    case 'none':
      return null;
    case 'sum':
      return pairwiseSum(losses);
    case 'mean':
      return pairwiseSum(losses) / denominator;
    case 'batchmean':
      return pairwiseSum(losses) / losses.length;
  }
}

/** What one sample adds to the reduced loss is its loss divided by this. */
export function divisorOf({ losses, denominator }: SampleLosses, reduction: Reduction): number {
  return reduction === 'mean' ? denominator : reduction === 'batchmean' ? losses.length : 1;
}
