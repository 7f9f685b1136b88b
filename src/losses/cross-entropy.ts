import { TaggedError } from '../errors';
import type { ClassRows } from './class-rows';
import { pairwiseSum } from './pairwise-sum';
import { rowStatistics, type RowStatistics } from './row-statistics';
import type { Targets } from './targets';

export type Reduction = 'none' | 'mean' | 'sum';

export interface CrossEntropy extends RowStatistics {
  /** Loss of each sample in nats. */
  readonly losses: Float64Array;
  /** The reduced loss; null for reduction `none`. */
  readonly loss: number | null;
}

/**
 * Cross-entropy of logits against targets, in nats, as `torch.nn.functional.cross_entropy` in float64:
 * Lᵢ = −log softmax(xᵢ)[yᵢ] for class indices, Lᵢ = −Σ_c pᵢ_c · log softmax(xᵢ)_c for probabilities, which need not sum to 1;
 * `mean` = Σ Lᵢ / N, NaN for no samples.
 *
 * @param rows numSamples × numClasses logits
 * @param targets of as many samples, see readTargets
 */
export function crossEntropy(
  rows: ClassRows,
  targets: Targets,
  reduction: Reduction
): CrossEntropy {
  if (targets.indices.length !== rows.numSamples) {
    throw new TaggedError('shape-mismatch', '{found} targets do not match {numSamples} samples', {
      found: targets.indices.length,
      numSamples: rows.numSamples
    });
  }
  const statistics = rowStatistics(rows, targets.indices);
  const losses = sampleLosses(rows, targets, statistics);
  return { ...statistics, losses, loss: reduce(losses, reduction) };
}

function sampleLosses(rows: ClassRows, targets: Targets, statistics: RowStatistics): Float64Array {
  if (targets.kind === 'probabilities') {
    return expectedLosses(rows, targets.probabilities, statistics);
  }
  if (targets.kind === 'one-hot' && targets.zerosCount && rows.values.includes(-Infinity)) {
    return spoilMaskedRows(rows, targets.indices, statistics.targetLosses);
  }
  return statistics.targetLosses;
}

/** Sum or mean of the losses; null for `none`. */
export function reduce(losses: Float64Array, reduction: Reduction): number | null {
  if (reduction === 'none') {
    return null;
  }
  const sum = pairwiseSum(losses);
  return reduction === 'sum' ? sum : sum / losses.length;
}

/** Σ_c p_c · (−log softmax_c) of each row. */
function expectedLosses(
  { values, numSamples, numClasses }: ClassRows,
  probabilities: ArrayLike<number>,
  { predictions, predictionLosses }: RowStatistics
): Float64Array {
  const expected = new Float64Array(numSamples);
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    const max = values[start + predictions[row]];
    let loss = 0;
    for (let i = start; i < start + numClasses; i++) {
      loss += probabilities[i] * (predictionLosses[row] + (max - values[i]));
    }
    expected[row] = loss;
  }
  return expected;
}

/** 0 · −inf: a class of probability 0 and logit −inf makes the loss NaN where targets are taken as probabilities. */
function spoilMaskedRows(
  { values, numClasses }: ClassRows,
  indices: Int32Array,
  targetLosses: Float64Array
): Float64Array {
  const losses = targetLosses.slice();
  for (let i = 0; i < values.length; i++) {
    const row = Math.floor(i / numClasses);
    if (values[i] === -Infinity && i - row * numClasses !== indices[row]) {
      losses[row] = NaN;
    }
  }
  return losses;
}
