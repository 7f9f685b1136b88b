import { totalWeight } from './cross-entropy';
import { distributionLosses } from './distribution-losses';
import type { LossInputs } from './loss-entry';
import type { SampleLosses } from './sample-losses';

/**
 * `torch.nn.functional.nll_loss` of log-probabilities, which are taken as they are: L = −w_y·x_y, 0 where ignored;
 * mean = Σ L / Σ w.
 */
export function negativeLogLikelihood(
  inputs: LossInputs,
  weight: ArrayLike<number> | null
): SampleLosses {
  const { values, numClasses } = inputs.raw;
  const term = (row: number, k: number): number =>
    -(weight === null ? 1 : weight[k]) * values[row * numClasses + k];
  return {
    losses: distributionLosses(inputs, 0, term),
    denominator: totalWeight(inputs.targets.indices, weight)
  };
}
