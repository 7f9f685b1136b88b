import { TaggedError } from '../errors';
import type { ClassRows } from '../losses/class-rows';
import type { Targets } from '../losses/targets';
import { softmaxOptions } from './softmax-options';
import type { LossOptions } from './types';

/** What a training is simulated on. */
export interface TrainingTargets {
  readonly targets: Targets;
  /** What each sample counts in the denominator of a mean, of all samples or of a batch; null where each counts 1. */
  readonly shares: Float64Array | null;
}

/**
 * Targets whose plain cross-entropies Lᵢ make the loss of a training Σ Lᵢ / Σ sᵢ with the shares sᵢ, so that step 0 is the mean
 * loss that is inspected: the targets themselves, or where samples are ignored, weighted or smoothed, the distributions
 * w_y·((1 − ε)·y + …ε/C). As in PyTorch, the share of a sample of a class y is w_y, of an ignored one 0, of a distribution 1.
 */
export function trainingTargets(
  rows: ClassRows,
  targets: Targets | null,
  options: LossOptions
): TrainingTargets {
  if (targets === null) {
    throw new TaggedError('not-found', 'a training needs targets: choose them first');
  }
  const { weight, labelSmoothing } = softmaxOptions(rows, targets, options);
  const isWhole = targets.kind === 'probabilities' || targets.indices.every(index => index >= 0);
  if (weight === null && labelSmoothing === 0 && isWhole) {
    return { targets, shares: null };
  }
  const isIndexed =
    targets.kind === 'indices' || (targets.kind === 'one-hot' && !targets.zerosCount);
  const probabilities = effectiveTargets(rows, targets, {
    weight,
    kept: 1 - labelSmoothing,
    spread: labelSmoothing / rows.numClasses
  });
  const shares = isIndexed
    ? Float64Array.from(targets.indices, index => (index < 0 ? 0 : (weight?.[index] ?? 1)))
    : null;
  return { targets: { kind: 'probabilities', indices: targets.indices, probabilities }, shares };
}

interface Effect {
  readonly weight: ArrayLike<number> | null;
  readonly kept: number;
  readonly spread: number;
}

/** PyTorch weighs the smoothed share of each class, and the other share of the target class. */
function effectiveTargets(
  { numSamples, numClasses }: ClassRows,
  targets: Targets,
  { weight, kept, spread }: Effect
): Float64Array {
  const effective = new Float64Array(numSamples * numClasses);
  for (let row = 0; row < numSamples; row++) {
    const target = targets.indices[row];
    const start = row * numClasses;
    for (let k = 0; target >= 0 && k < numClasses; k++) {
      const share =
        targets.kind === 'probabilities' ? targets.probabilities[start + k] : Number(k === target);
      effective[start + k] = (weight === null ? 1 : weight[k]) * (kept * share + spread);
    }
  }
  return effective;
}
