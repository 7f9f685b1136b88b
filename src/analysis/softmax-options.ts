import type { ClassRows } from '../losses/class-rows';
import type { CrossEntropyOptions } from '../losses/cross-entropy';
import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import { completeWeights, resolveParams } from '../losses/resolve-params';
import type { Targets } from '../losses/targets';
import { TaggedError } from '../errors';
import type { LossOptions } from './types';

/**
 * The class weights and the label smoothing with which a loss is −Σ w·q·log softmax. A loss of another kind is an error, since
 * no training can be simulated on it.
 */
export function softmaxOptions(
  rows: ClassRows,
  targets: Targets,
  { loss = DEFAULT_LOSS }: LossOptions
): Required<Pick<CrossEntropyOptions, 'weight' | 'labelSmoothing'>> {
  const entry = findLoss(loss);
  const options = entry.softmax?.(resolveParams(entry, loss));
  if (options === undefined) {
    throw new TaggedError(
      'unsupported-array',
      'no training can be simulated on {name}: it is not a cross-entropy of a softmax',
      { name: entry.name }
    );
  }
  const context = { numWeights: rows.numClasses, indices: targets.indices };
  const weight = completeWeights('weight', options.weight, context);
  return {
    weight: Array.isArray(weight) ? (weight as readonly number[]) : null,
    labelSmoothing: options.labelSmoothing
  };
}
