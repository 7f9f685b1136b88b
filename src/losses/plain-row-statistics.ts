import type { ClassRows } from './class-rows';
import { columnMemory } from './column-memory';
import { expNonPositive } from './exp-non-positive';
import { IGNORED } from './targets';

export type Floats = Float32Array | Float64Array;

/** What one pass over the rows tells, indexed by sample. NaN for a row with a NaN or +inf, or of −inf only, as PyTorch has it. */
export interface RowStatistics {
  /** argmax of the logits, first of ties; a NaN wins. */
  readonly predictions: Int32Array;
  /** −log softmax of the predicted class, which is logSumExp − max; in 0..log C. */
  readonly predictionLosses: Floats;
  /** −log softmax of the target class, 0 for an ignored sample, NaN for one without a class; of the predicted class without targets. */
  readonly targetLosses: Float64Array;
  /** exp(−L) of these: the softmax probability of the target class, 1 for an ignored sample. */
  readonly targetProbabilities: Floats;
  /** How many classes have a greater logit than the target, 0 where that is the prediction; −1 without a class. */
  readonly targetRanks: Int32Array;
  /** Entropy of the softmax in nats, logSumExp − Σ p·x; in 0..log C. */
  readonly entropies: Floats;
}

/** The statistics in plain TypeScript: the reference of the WebAssembly kernel, and its stand-in where that cannot run. */
export function plainRowStatistics(rows: ClassRows, indices: Int32Array | null): RowStatistics {
  const statistics = emptyStatistics(rows.numSamples, indices !== null);
  for (let row = 0; row < rows.numSamples; row++) {
    fillRow(statistics, rows, indices, row);
  }
  return statistics;
}

/**
 * Statistics that are to be filled in: what stands there is of no meaning.
 *
 * @param Column of what is not the loss itself
 */
export function emptyStatistics(
  numSamples: number,
  hasTargets: boolean,
  Column: Float32ArrayConstructor | Float64ArrayConstructor = Float64Array
): RowStatistics {
  const targetLosses = columnMemory.take(Float64Array, numSamples);
  return {
    predictions: columnMemory.take(Int32Array, numSamples),
    predictionLosses: hasTargets ? columnMemory.take<Floats>(Column, numSamples) : targetLosses,
    targetLosses,
    targetProbabilities: columnMemory.take<Floats>(Column, numSamples),
    targetRanks: columnMemory.take(Int32Array, numSamples),
    entropies: columnMemory.take<Floats>(Column, numSamples)
  };
}

/** Hands the memory of statistics on to the next ones: for those alone who know that nobody reads them any more. */
export function releaseStatistics(statistics: RowStatistics): void {
  const { predictions, predictionLosses, targetLosses } = statistics;
  const { targetProbabilities, targetRanks, entropies } = statistics;
  columnMemory.give([
    predictions,
    predictionLosses,
    targetLosses,
    targetProbabilities,
    targetRanks,
    entropies
  ]);
}

/**
 * Two passes over a row while it is in the cache, one for the maximum and one for the sum of exponentials. The maximum's own
 * term, which is 1, stays out of the sum and is added by log1p, so that a loss of 1e-16 keeps its digits.
 */
export function fillRow(
  statistics: RowStatistics,
  { values, numClasses }: ClassRows,
  indices: Int32Array | null,
  row: number
): void {
  const start = row * numClasses;
  const end = start + numClasses;
  let best = start;
  let max = values[start];
  for (let i = start + 1; i < end; i++) {
    // false for a NaN in `max`, true for one in `values[i]`: the first NaN stays
    if (!(values[i] <= max) && max === max) {
      max = values[i];
      best = i;
    }
  }
  const target = indices === null ? best : indices[row] < 0 ? -1 : start + indices[row];
  const targetLogit = target < 0 ? NaN : values[target];
  let rest = 0;
  let spread = 0;
  let rank = 0;
  for (let i = start; i < end; i++) {
    rank += values[i] > targetLogit ? 1 : 0;
    if (i === best) {
      continue;
    }
    const difference = values[i] - max;
    const exponential = expNonPositive(difference);
    rest += exponential;
    // 0 · −inf is left out
    spread += exponential === 0 ? 0 : exponential * difference;
  }
  // NaN for ±inf: PyTorch subtracts the maximum from itself
  const loss = Math.log1p(rest) + (max - max);
  statistics.predictions[row] = best - start;
  statistics.predictionLosses[row] = loss;
  statistics.entropies[row] = loss - spread / (1 + rest);
  const targetLoss =
    target >= 0
      ? loss + (max - targetLogit)
      : indices !== null && indices[row] === IGNORED
        ? 0
        : NaN;
  statistics.targetLosses[row] = targetLoss;
  statistics.targetProbabilities[row] = expNonPositive(-targetLoss);
  statistics.targetRanks[row] = target < 0 ? -1 : rank;
}
