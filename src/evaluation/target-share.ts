import type { Targets } from '../losses/targets';

/** The share q of a class in the target of a sample: 0 or 1 for a class index, anything for soft targets. */
export function targetShare(targets: Targets, row: number, k: number, numClasses: number): number {
  return targets.kind === 'probabilities'
    ? targets.probabilities[row * numClasses + k]
    : Number(targets.indices[row] === k);
}
