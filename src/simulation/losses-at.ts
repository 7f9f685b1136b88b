import { crossEntropy } from '../losses/cross-entropy';
import type { Problem } from './problem';
import { rowsAt } from './rows-at';
import type { SimulationRun } from './types';

/** The loss of each sample at a step of a run; see rowsAt. */
export function lossesAt(problem: Problem, run: SimulationRun, step: number): Float64Array {
  return crossEntropy(rowsAt(problem, run, step), problem.targets, 'none').losses;
}
