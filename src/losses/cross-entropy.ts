import { TaggedError } from '../errors';
import type { ClassRows } from './class-rows';
import { expectedLosses } from './expected-losses';
import { rowStatistics, type RowStatistics } from './row-statistics';
import { reduce, type Reduction, type SampleLosses } from './sample-losses';
import { spoilMaskedRows } from './spoil-masked-rows';
import { spreadLosses } from './spread-losses';
import { IGNORED, type Targets } from './targets';
import { weightedLoss } from './weighted-loss';

export interface CrossEntropyOptions {
  /** Weight of each class; null for ones. */
  readonly weight?: ArrayLike<number> | null;
  /** ε in 0..1. */
  readonly labelSmoothing?: number;
  /** By what ε is divided, C unless told otherwise. */
  readonly numSpread?: number;
}

export interface CrossEntropy extends RowStatistics, SampleLosses {
  /** The reduced loss; null for reduction `none`. */
  readonly loss: number | null;
}

/**
 * Cross-entropy of logits against targets, in nats, as `torch.nn.functional.cross_entropy` in float64. With lp = log softmax(x)
 * and weights w (ones unless given):
 * Lᵢ = (1 − ε)·w_y·(−lp_y) + (ε/C)·Σ_c w_c·(−lp_c) for class indices, 0 where ignored; `mean` = Σ Lᵢ / Σ w_yᵢ over the rest;
 * Lᵢ = −Σ_c w_c·q_c·lp_c with q = (1 − ε)·p + ε/C for probabilities, which need not sum to 1; `mean` = Σ Lᵢ / N.
 * The mean of nothing is NaN.
 *
 * @param rows numSamples × numClasses logits
 * @param targets of as many samples, see readTargets
 */
export function crossEntropy(
  rows: ClassRows,
  targets: Targets,
  reduction: Reduction,
  options: CrossEntropyOptions = {}
): CrossEntropy {
  if (targets.indices.length !== rows.numSamples) {
    throw new TaggedError('shape-mismatch', '{found} targets do not match {numSamples} samples', {
      found: targets.indices.length,
      numSamples: rows.numSamples
    });
  }
  const statistics = rowStatistics(rows, targets.indices);
  const samples = crossEntropyLosses(rows, targets, statistics, options);
  return { ...statistics, ...samples, loss: reduce(samples, reduction) };
}

/** The same from statistics of the rows that are known already. */
export function crossEntropyLosses(
  rows: ClassRows,
  targets: Targets,
  statistics: RowStatistics,
  { weight = null, labelSmoothing = 0, numSpread = rows.numClasses }: CrossEntropyOptions
): SampleLosses {
  const probabilities = sharesOf(targets, rows.numClasses, weight);
  if (probabilities !== null) {
    const options = { weight, labelSmoothing, numSpread };
    return {
      losses: expectedLosses(rows, probabilities, statistics, options),
      denominator: rows.numSamples
    };
  }
  const plain = weightedLosses(targets.indices, statistics.targetLosses, weight);
  const isDistribution = targets.kind === 'one-hot' && targets.zerosCount;
  const losses =
    labelSmoothing === 0
      ? plain
      : smoothed(plain, spreadLosses(rows, statistics, weight), targets.indices, {
          kept: 1 - labelSmoothing,
          spread: labelSmoothing / numSpread,
          isDistribution
        });
  if (isDistribution) {
    const spoilt = labelSmoothing === 0 ? spoilMaskedRows(rows, targets.indices, losses) : losses;
    return { losses: spoilt, denominator: rows.numSamples };
  }
  // PyTorch divides the part of the target and the smoothed part each by itself, and the first one by 0 is NaN.
  return { losses, denominator: totalWeight(targets.indices, weight) || NaN };
}

/**
 * The targets as distributions, where they have to be multiplied one by one: one-hot ones too if a weight is no finite number,
 * since 0 · inf is NaN. Null where the class index tells all.
 */
function sharesOf(
  targets: Targets,
  numClasses: number,
  weight: ArrayLike<number> | null
): ArrayLike<number> | null {
  if (targets.kind === 'probabilities') {
    return targets.probabilities;
  }
  const isSpoilt = weight !== null && !Array.from(weight).every(Number.isFinite);
  if (!isSpoilt || targets.kind === 'indices' || !targets.zerosCount) {
    return null;
  }
  const shares = new Float64Array(targets.indices.length * numClasses);
  targets.indices.forEach((index, row) => {
    shares[row * numClasses + index] = 1;
  });
  return shares;
}

/** w_y · L of each sample; 0 · inf is NaN. */
function weightedLosses(
  indices: Int32Array,
  targetLosses: Float64Array,
  weight: ArrayLike<number> | null
): Float64Array {
  if (weight === null) {
    return targetLosses;
  }
  const weighted = new Float64Array(targetLosses.length);
  for (let row = 0; row < weighted.length; row++) {
    const factor = indices[row] < 0 ? 1 : weight[indices[row]];
    weighted[row] = weightedLoss(factor, targetLosses[row]);
  }
  return weighted;
}

/** Nothing is kept of a target at ε = 1: 0 · inf is NaN for an index, while a distribution is smoothed before it multiplies. */
function smoothed(
  plain: Float64Array,
  spreads: Float64Array,
  indices: Int32Array,
  share: { readonly kept: number; readonly spread: number; readonly isDistribution: boolean }
): Float64Array {
  const { kept, spread, isDistribution } = share;
  const losses = new Float64Array(plain.length);
  for (let row = 0; row < losses.length; row++) {
    const smooth = spread * spreads[row];
    const isIgnored = indices[row] === IGNORED;
    const isDropped = isDistribution && kept === 0;
    losses[row] = isIgnored ? 0 : isDropped ? smooth : kept * plain[row] + smooth;
  }
  return losses;
}

/** Σ w_y over the samples that are not ignored; their number without weights. */
export function totalWeight(indices: Int32Array, weight: ArrayLike<number> | null): number {
  let total = 0;
  for (let row = 0; row < indices.length; row++) {
    const index = indices[row];
    if (index !== IGNORED) {
      total += weight === null || index < 0 ? 1 : weight[index];
    }
  }
  return total;
}
