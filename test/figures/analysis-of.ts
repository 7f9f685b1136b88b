import type { Analysis } from '../../src/analysis/types';

/**
 * An analysis of samples with these losses, whatever they came from: every third prediction is wrong, and the worst are
 * found the slow way.
 */
export function analysisOf(losses: readonly number[]): Analysis {
  const numSamples = losses.length;
  const targets = Int32Array.from(losses, (_, i) => i % 5);
  const predictions = targets.map((target, i) => (i % 3 === 0 ? (target + 1) % 5 : target));
  const key = (i: number): number => (Number.isNaN(losses[i]) ? Infinity : losses[i]);
  const order = Array.from(losses.keys()).sort((a, b) => key(b) - key(a) || a - b);
  return {
    numSamples,
    numClasses: 5,
    sampleShape: [numSamples],
    targetKind: 'indices',
    losses: Float64Array.from(losses),
    loss: null,
    divisor: 1,
    numIgnored: 0,
    lossBound: 0,
    sampleBound: 0,
    targets,
    predictions,
    probabilities: Float64Array.from(losses, loss => Math.exp(-loss)),
    accuracy: 1 - Math.ceil(numSamples / 3) / numSamples,
    worst: Int32Array.from(order.slice(0, 10)),
    histogram: null,
    findings: []
  };
}
