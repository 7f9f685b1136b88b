import { gatherRows, roomFor } from './gather-rows';
import { checkShares, type Problem } from './problem';
import { shuffled } from './shuffled';

/** The same training on some of the samples, drawn without replacement by a seed, in their own order. */
export function sampleSubset(problem: Problem, numSamples: number, seed: number): Problem {
  if (numSamples >= problem.numSamples) {
    return problem;
  }
  const samples = shuffled(problem.numSamples, seed, 0).slice(0, numSamples).sort();
  const subset = roomFor(problem, numSamples);
  gatherRows(problem, samples, subset);
  checkShares(subset.shares);
  return subset;
}
