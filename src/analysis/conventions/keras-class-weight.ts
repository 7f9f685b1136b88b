import { weightsOf } from '../../losses/loss-entry';
import { TORCH_CROSS_ENTROPY } from '../../losses/torch-cross-entropy';
import { DEFAULT_LOSS } from '../../losses/loss-spec';
import type { SampleLosses } from '../../losses/sample-losses';
import { pairwiseSum } from '../../losses/pairwise-sum';
import { IGNORED, type Targets } from '../../losses/targets';
import { BALANCED, resolveParams } from '../../losses/resolve-params';
import type { LossOptions } from '../types';
import type { Disagreement } from './types';

/**
 * What the same class weights make in Keras, as `class_weight` of `fit` or as `sample_weight`: ΣwL / N, where PyTorch's mean is
 * ΣwL / Σw. Null where there are no weights, or no mean.
 */
export function kerasClassWeight(
  { losses }: SampleLosses,
  targets: Targets,
  { loss = DEFAULT_LOSS, reduction }: LossOptions
): Disagreement | null {
  const { library, name } = TORCH_CROSS_ENTROPY;
  if (
    loss.library !== library ||
    loss.name !== name ||
    reduction !== 'mean' ||
    targets.kind !== 'indices'
  ) {
    return null;
  }
  const params = resolveParams(TORCH_CROSS_ENTROPY, loss);
  const isWeighted = params.weight === BALANCED || weightsOf(params, 'weight') !== null;
  const count = targets.indices.reduce((sum, index) => sum + Number(index !== IGNORED), 0);
  return isWeighted
    ? {
        library: 'keras',
        name: 'class_weight',
        formula: 'mean = ΣwL / N',
        value: pairwiseSum(losses) / count,
        refusal: null
      }
    : null;
}
