import type { Targets } from '../losses/targets';

/** Σ_c y_c of each target distribution; null where every one is 1. */
export function targetMasses(targets: Targets, numClasses: number): Float64Array | null {
  if (targets.kind !== 'probabilities') {
    return null;
  }
  const { probabilities, indices } = targets;
  const sums = new Float64Array(indices.length);
  for (let i = 0; i < probabilities.length; i++) {
    sums[Math.floor(i / numClasses)] += probabilities[i];
  }
  return sums;
}
