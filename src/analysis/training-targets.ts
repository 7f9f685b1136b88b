import { TaggedError } from '../errors';
import type { ClassRows } from '../losses/class-rows';
import { totalWeight } from '../losses/cross-entropy';
import type { Targets } from '../losses/targets';
import { softmaxOptions } from './softmax-options';
import type { LossOptions } from './types';

/**
 * Targets for whose plain mean cross-entropy a training is simulated, so that step 0 is the mean loss that is inspected: the
 * targets themselves, or where samples are ignored, weighted or smoothed, the distributions
 * (N/D)·w_y·((1 − ε)·y + …ε/C) that make the same sum, with D the denominator of the mean.
 */
export function trainingTargets(
  rows: ClassRows,
  targets: Targets | null,
  options: LossOptions
): Targets {
  if (targets === null) {
    throw new TaggedError('not-found', 'a training needs targets: choose them first');
  }
  const { weight, labelSmoothing } = softmaxOptions(rows, targets, options);
  const isWhole = targets.kind === 'probabilities' || targets.indices.every(index => index >= 0);
  if (weight === null && labelSmoothing === 0 && isWhole) {
    return targets;
  }
  const isIndexed =
    targets.kind === 'indices' || (targets.kind === 'one-hot' && !targets.zerosCount);
  const denominator = isIndexed ? totalWeight(targets.indices, weight) : rows.numSamples;
  const probabilities = effectiveTargets(rows, targets, {
    weight,
    kept: 1 - labelSmoothing,
    spread: labelSmoothing / rows.numClasses,
    scale: rows.numSamples / denominator
  });
  const indices = targets.indices.map(index => Math.max(index, 0));
  return { kind: 'probabilities', indices, probabilities };
}

interface Effect {
  readonly weight: ArrayLike<number> | null;
  readonly kept: number;
  readonly spread: number;
  readonly scale: number;
}

/** PyTorch weighs the smoothed share of each class, and the other share of the target class. */
function effectiveTargets(
  { numSamples, numClasses }: ClassRows,
  targets: Targets,
  { weight, kept, spread, scale }: Effect
): Float64Array {
  const effective = new Float64Array(numSamples * numClasses);
  for (let row = 0; row < numSamples; row++) {
    const target = targets.indices[row];
    const start = row * numClasses;
    for (let k = 0; target >= 0 && k < numClasses; k++) {
      const share =
        targets.kind === 'probabilities' ? targets.probabilities[start + k] : Number(k === target);
      effective[start + k] = scale * (weight === null ? 1 : weight[k]) * (kept * share + spread);
    }
  }
  return effective;
}
