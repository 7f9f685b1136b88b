import { printedBound } from '../array/row-traits';
import type { ClassRows } from '../losses/class-rows';
import { reduce, type CrossEntropy, type Reduction } from '../losses/cross-entropy';
import type { Targets } from '../losses/targets';
import type { Prepared } from './prepare';
import type { Analysis } from './types';

/**
 * How far the losses can be off where inputs were printed: logits within b of the true ones, probabilities within β.
 * For a class index |ΔL| ≤ 2b, since logSumExp and the logit move by at most b each. For probabilities p and C classes
 * |ΔL| ≤ (|Σ p| + Σ |p|)·b + β·(Σ_c −log softmax_c + 2·C·b): the logits first, then the probabilities at the true logits.
 * Class indices and one-hot targets have no digits to lose. Samples whose loss is not finite are left out.
 */
export function lossBounds(
  { rows, logitsPrecision, targetsPrecision }: Prepared,
  targets: Targets,
  statistics: CrossEntropy,
  reduction: Reduction
): Pick<Analysis, 'lossBound' | 'sampleBound'> {
  const logitsBound = printedBound(logitsPrecision);
  const targetsBound = targetsPrecision === null ? 0 : printedBound(targetsPrecision);
  if (targets.kind !== 'probabilities') {
    const sampleBound = 2 * logitsBound;
    const count = statistics.losses.length;
    return { sampleBound, lossBound: reduction === 'sum' ? sampleBound * count : sampleBound };
  }
  if (logitsBound === 0 && targetsBound === 0) {
    return { lossBound: 0, sampleBound: 0 };
  }
  const bounds = new Float64Array(rows.numSamples);
  let sampleBound = 0;
  for (let row = 0; row < rows.numSamples; row++) {
    if (Number.isFinite(statistics.losses[row])) {
      const { mass, gap } = rowTotals(rows, targets.probabilities, statistics, row);
      bounds[row] = mass * logitsBound + targetsBound * (gap + 2 * rows.numClasses * logitsBound);
      sampleBound = Math.max(sampleBound, bounds[row]);
    }
  }
  return { sampleBound, lossBound: reduce(bounds, reduction) ?? sampleBound };
}

/** |Σ p| + Σ |p|, and Σ −log softmax over all classes. */
function rowTotals(
  { values, numClasses }: ClassRows,
  probabilities: ArrayLike<number>,
  { predictions, predictionLosses }: CrossEntropy,
  row: number
): { mass: number; gap: number } {
  const start = row * numClasses;
  const max = values[start + predictions[row]];
  let sum = 0;
  let absolute = 0;
  let gap = 0;
  for (let i = start; i < start + numClasses; i++) {
    sum += probabilities[i];
    absolute += Math.abs(probabilities[i]);
    gap += predictionLosses[row] + (max - values[i]);
  }
  return { mass: Math.abs(sum) + absolute, gap };
}
