import type { ClassRows } from '../losses/class-rows';
import { expNonPositive } from '../losses/exp-non-positive';
import type { RowStatistics } from '../losses/row-statistics';

/** Writes the softmax of one row into `into`, from what one pass over the rows told before; NaN where PyTorch has it. */
export function rowProbabilities(
  { values, numClasses }: ClassRows,
  { predictions, predictionLosses }: RowStatistics,
  row: number,
  into: Float64Array
): void {
  const start = row * numClasses;
  const max = values[start + predictions[row]];
  const greatest = Math.exp(-predictionLosses[row]);
  for (let k = 0; k < numClasses; k++) {
    into[k] = expNonPositive(values[start + k] - max) * greatest;
  }
}
