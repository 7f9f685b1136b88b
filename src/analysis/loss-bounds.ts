import { printedBound } from '../array/row-traits';
import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import { pairwiseSum } from '../losses/pairwise-sum';
import type { SampleLosses } from '../losses/sample-losses';
import { divisorOf } from '../losses/sample-losses';
import type { Targets } from '../losses/targets';
import { perturbedLosses } from './perturbed-losses';
import type { Prepared } from './prepare';
import { softmaxOptions } from './softmax-options';
import type { Analysis, LossOptions } from './types';

/**
 * How far the losses can be off where inputs were printed: logits within b of the true ones, probabilities within β.
 * For softmax losses Σ q·(−log softmax) with the weighted and smoothed targets q
 * |ΔL| ≤ (|Σ q| + Σ |q|)·b + β·(Σ_c w_c·(−log softmax_c) + 2·C·w·b): −log softmax_c moves by at most 2b. Class indices and
 * one-hot targets have no digits to lose. Other losses are computed once more with the logits at the ends of their
 * intervals that are best and worst for the target. Samples whose loss is not finite are left out.
 */
export function lossBounds(
  prepared: Prepared,
  targets: Targets,
  samples: SampleLosses,
  options: LossOptions
): Pick<Analysis, 'lossBound' | 'sampleBound'> {
  const { logitsPrecision, targetsPrecision } = prepared;
  const logitsBound = printedBound(logitsPrecision);
  const isSoft = targets.kind === 'probabilities';
  const targetsBound = isSoft && targetsPrecision !== null ? printedBound(targetsPrecision) : 0;
  if (logitsBound === 0 && targetsBound === 0) {
    return { lossBound: 0, sampleBound: 0 };
  }
  const entry = findLoss(options.loss ?? DEFAULT_LOSS);
  const bounds =
    entry.softmax === undefined
      ? movedBy(prepared, targets, samples, options)
      : softmaxBounds(prepared, targets, { logitsBound, targetsBound, options });
  const slope = entry.softmax === undefined ? 1 : focalSlope(options);
  const finite = bounds.map((bound, row) =>
    Number.isFinite(samples.losses[row]) ? slope * bound : 0
  );
  const sampleBound = finite.reduce((greatest, bound) => Math.max(greatest, bound), 0);
  const total = pairwiseSum(finite) / Math.abs(divisorOf(samples, options.reduction));
  return { sampleBound, lossBound: options.reduction === 'none' ? sampleBound : total };
}

/** How much steeper (1 − p)^γ·(−log p) can be than −log p: |d/dz| = γ·(1 − p)^γ·p·(−log p) + (1 − p)^(γ+1) ≤ γ/e + 1. */
function focalSlope({ focalGamma = 0 }: LossOptions): number {
  return 1 + focalGamma / Math.E;
}

/** The greater change of each loss between the two ends. */
function movedBy(
  prepared: Prepared,
  targets: Targets,
  { losses }: SampleLosses,
  options: LossOptions
): Float64Array {
  const better = perturbedLosses(prepared, targets, options, 1);
  const worse = perturbedLosses(prepared, targets, options, -1);
  return losses.map((loss, row) =>
    Math.max(Math.abs(better[row] - loss), Math.abs(worse[row] - loss))
  );
}

interface SoftmaxBounds {
  readonly logitsBound: number;
  readonly targetsBound: number;
  readonly options: LossOptions;
}

function softmaxBounds(
  { rows, statistics }: Prepared,
  targets: Targets,
  { logitsBound, targetsBound, options }: SoftmaxBounds
): Float64Array {
  const { values, numSamples, numClasses } = rows;
  const { weight, labelSmoothing } = softmaxOptions(rows, targets, options);
  const weightOf = (k: number): number => (weight === null ? 1 : weight[k]);
  const kept = 1 - labelSmoothing;
  const spread = labelSmoothing / numClasses;
  const bounds = new Float64Array(numSamples);
  for (let row = 0; row < numSamples; row++) {
    const start = row * numClasses;
    const target = targets.indices[row];
    const max = values[start + statistics.predictions[row]];
    let sum = 0;
    let absolute = 0;
    let gap = 0;
    for (let k = 0; target >= 0 && k < numClasses; k++) {
      const share =
        targets.kind === 'probabilities' ? targets.probabilities[start + k] : Number(k === target);
      const effective = weightOf(k) * (kept * share + spread);
      sum += effective;
      absolute += Math.abs(effective);
      gap +=
        Math.abs(weightOf(k)) *
        kept *
        (statistics.predictionLosses[row] + (max - values[start + k]) + 2 * logitsBound);
    }
    bounds[row] =
      (Math.abs(sum) + absolute) * logitsBound + (targetsBound === 0 ? 0 : targetsBound * gap);
  }
  return bounds;
}
