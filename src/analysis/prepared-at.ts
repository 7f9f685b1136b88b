import { printedBound, type Precision } from '../array/row-traits';
import { printed } from '../array/provenance';
import type { Problem } from '../simulation/problem';
import { rowStatistics } from '../losses/row-statistics';
import { rowsAt } from '../simulation/rows-at';
import type { Prepared } from './prepare';

/**
 * The prepared arrays with their logits replaced by z' = x·W + b of a simulated training. Where the features x (the logits
 * themselves for a scaling layer) were printed, their bound grows by the greatest column sum of |W|: the bound for these W
 * and b, taken as they are.
 */
export function preparedAt(
  prepared: Prepared,
  problem: Problem,
  parameters: Float64Array,
  precision: Precision
): Prepared {
  const bound = printedBound(precision);
  const growth = bound === 0 ? 0 : columnNorm(problem, parameters);
  const rows = { ...rowsAt(problem, parameters), sampleShape: prepared.rows.sampleShape };
  return {
    ...prepared,
    raw: rows,
    rows,
    statistics: rowStatistics(rows, prepared.targets?.indices ?? null),
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
