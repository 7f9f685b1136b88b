import { printedBound } from '../array/row-traits';
import { printed } from '../array/provenance';
import type { Problem } from '../simulation/problem';
import { parametersAt, rowsAt } from '../simulation/rows-at';
import type { SimulationRun } from '../simulation/types';
import type { Prepared } from './prepare';

/**
 * The prepared arrays with their logits replaced by z' = z·W + b at a step of a simulated training. Where the logits were
 * printed, their bound grows by the greatest column sum of |W|: the bound for these W and b, taken as they are.
 */
export function preparedAt(
  prepared: Prepared,
  problem: Problem,
  run: SimulationRun,
  step: number
): Prepared {
  if (step === 0) {
    return prepared;
  }
  const bound = printedBound(prepared.logitsPrecision);
  const growth = bound === 0 ? 0 : columnNorm(problem, parametersAt(problem, run, step));
  return {
    ...prepared,
    rows: rowsAt(problem, run, step),
    logitsPrecision: { dtype: 'float64', provenance: printed(bound * growth) }
  };
}

/** max_k Σ_j |W_jk|. */
function columnNorm({ numClasses, diagonal }: Problem, parameters: Float64Array): number {
  const sums = new Float64Array(numClasses);
  const numWeights = parameters.length - numClasses;
  for (let i = 0; i < numWeights; i++) {
    sums[diagonal ? i : i % numClasses] += Math.abs(parameters[i]);
  }
  return sums.reduce((greatest, sum) => Math.max(greatest, sum), 0);
}
