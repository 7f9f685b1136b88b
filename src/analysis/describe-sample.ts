import { TaggedError } from '../errors';
import { argMax } from '../evaluation/arg-max';
import type { ClassRows } from '../losses/class-rows';
import { divisorOf } from '../losses/sample-losses';
import { targetMargin } from '../losses/target-margin';
import type { Targets } from '../losses/targets';
import type { Prepared } from './prepare';
import { sampleLosses } from './sample-losses';
import type { LossOptions, SampleDetail } from './types';
import { positionOf } from '../array/position-of';

/**
 * Works one sample through, by the same computation as the analysis. An index out of range is an error.
 *
 * @param options PyTorch's defaults unless told otherwise
 */
export function describeSample(
  prepared: Prepared,
  index: number,
  options: LossOptions = { axis: 1, reduction: 'mean' }
): SampleDetail {
  const { rows, targets } = prepared;
  if (!Number.isInteger(index) || index < 0 || index >= rows.numSamples) {
    throw new TaggedError('invalid-option', 'sample {index} is outside 0..{last}', {
      index: String(index),
      last: rows.numSamples - 1
    });
  }
  const start = index * rows.numClasses;
  const logits = Float64Array.from(rows.values.subarray(start, start + rows.numClasses));
  const prediction = argMax(logits);
  const max = logits[prediction];
  const exponentials = logits.map(logit => Math.exp(logit - max));
  const sum = exponentials.reduce((total, exponential) => total + exponential, 0);
  return {
    index,
    position: positionOf(index, rows.sampleShape),
    logits,
    max,
    exponentials,
    sum,
    logSumExp: max + Math.log(sum),
    probabilities: exponentials.map(exponential => exponential / sum),
    prediction,
    ...standingOf(prepared, index, logits, prediction),
    ...(prepared.classNames === undefined ? {} : { classNames: prepared.classNames }),
    ...(targets === null
      ? { targets: null, target: null, loss: null, share: null }
      : targetDetail(prepared, targets, index, options))
  };
}

/** How the target stands among the classes; the prediction without targets. */
function standingOf(
  { statistics, targets }: Prepared,
  index: number,
  logits: Float64Array,
  prediction: number
): Pick<SampleDetail, 'entropy' | 'margin' | 'rank'> {
  const target = targets === null ? prediction : targets.indices[index];
  const rank = statistics.targetRanks[index];
  return {
    entropy: statistics.entropies[index],
    margin: targetMargin(logits, target, prediction),
    rank: targets === null || rank < 0 ? null : rank
  };
}

function targetDetail(
  prepared: Prepared,
  targets: Targets,
  index: number,
  options: LossOptions
): Pick<SampleDetail, 'targets' | 'target' | 'loss' | 'share'> {
  const samples = sampleLosses(prepared, targets, options);
  const loss = samples.losses[index];
  const target = targets.indices[index];
  return {
    targets: distributionOf(targets, index, prepared.rows),
    target: target < 0 ? null : target,
    loss,
    share: options.reduction === 'none' ? null : loss / divisorOf(samples, options.reduction)
  };
}

function distributionOf(targets: Targets, index: number, { numClasses }: ClassRows): Float64Array {
  if (targets.kind === 'probabilities') {
    const start = index * numClasses;
    return Float64Array.from(targets.probabilities.subarray(start, start + numClasses));
  }
  const distribution = new Float64Array(numClasses);
  if (targets.indices[index] >= 0) {
    distribution[targets.indices[index]] = 1;
  }
  return distribution;
}
