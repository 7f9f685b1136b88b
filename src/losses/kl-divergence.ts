import { distributionLosses } from './distribution-losses';
import type { LossInputs } from './loss-entry';
import { spoilMaskedRows } from './spoil-masked-rows';

/**
 * `torch.nn.functional.kl_div` of log-probabilities x: Σ_k y_k·(log y_k − x_k) for each row; a class of y_k = 0 adds nothing
 * where x_k is finite, and NaN else. PyTorch's `none` gives the terms one by one; here they are added up for each row.
 */
export function klDivergence(inputs: LossInputs): Float64Array {
  const { targets, raw } = inputs;
  const { numClasses, values } = raw;
  const crossTerm = distributionLosses(inputs, 0, (row, k) => -values[row * numClasses + k]);
  if (targets.kind !== 'probabilities') {
    return targets.kind === 'one-hot' && targets.zerosCount
      ? spoilMaskedRows(raw, targets.indices, crossTerm)
      : crossTerm;
  }
  return crossTerm.map((loss, row) => {
    let negativeEntropy = 0;
    for (let k = 0; k < numClasses; k++) {
      const share = targets.probabilities[row * numClasses + k];
      negativeEntropy += share === 0 ? 0 : share * Math.log(share);
    }
    return loss + negativeEntropy;
  });
}
