import { TaggedError } from '../errors';
import { argMax } from '../evaluation/arg-max';
import { crossEntropy } from '../losses/cross-entropy';
import type { ClassRows } from '../losses/class-rows';
import type { Targets } from '../losses/targets';
import type { Prepared } from './prepare';
import type { SampleDetail } from './types';
import { positionOf } from '../array/position-of';

/** Works one sample through, by the same computation as the analysis. An index out of range is an error. */
export function describeSample({ rows, targets }: Prepared, index: number): SampleDetail {
  if (!Number.isInteger(index) || index < 0 || index >= rows.numSamples) {
    throw new TaggedError('invalid-option', 'sample {index} is outside 0..{last}', {
      index: String(index),
      last: rows.numSamples - 1
    });
  }
  const row = rowOf(rows, index);
  const target = targets === null ? null : targetOf(targets, index, rows.numClasses);
  const logits = Float64Array.from(row.values);
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
    targets: target === null ? null : distributionOf(target, rows.numClasses),
    target: target === null ? null : target.indices[0],
    prediction,
    loss: target === null ? null : crossEntropy(row, target, 'none').losses[0]
  };
}

function rowOf({ values, numClasses }: ClassRows, index: number): ClassRows {
  const start = index * numClasses;
  return {
    numSamples: 1,
    numClasses,
    sampleShape: [],
    values: values.subarray(start, start + numClasses)
  };
}

function targetOf(targets: Targets, index: number, numClasses: number): Targets {
  const indices = targets.indices.subarray(index, index + 1);
  if (targets.kind !== 'probabilities') {
    return { ...targets, indices };
  }
  const start = index * numClasses;
  return {
    ...targets,
    indices,
    probabilities: targets.probabilities.subarray(start, start + numClasses)
  };
}

function distributionOf(target: Targets, numClasses: number): Float64Array {
  if (target.kind === 'probabilities') {
    return Float64Array.from(target.probabilities);
  }
  const distribution = new Float64Array(numClasses);
  distribution[target.indices[0]] = 1;
  return distribution;
}
