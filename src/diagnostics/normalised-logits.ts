import { sentence } from '../sentence';
import { sumTolerance, type Precision } from '../array/row-traits';
import type { ClassRows } from '../losses/class-rows';
import type { RowStatistics } from '../losses/row-statistics';
import type { InputFinding } from './input-finding';
import { remedyCode } from './remedies';
import { RowTally } from './row-tally';

/** Logits that are probabilities (a softmax too many) or log-probabilities (harmless). */
export function normalisedLogits(
  rows: ClassRows,
  statistics: RowStatistics,
  precision: Precision
): InputFinding[] {
  const usable = statistics.predictionLosses.some(Number.isFinite);
  if (rows.numClasses < 2 || !usable) {
    return [];
  }
  if (everyFiniteRow(rows, statistics, row => isDistribution(rows, row, precision))) {
    return [probabilitiesAsLogits(rows.numClasses)];
  }
  const tolerance = sumTolerance(precision, 1);
  const normalised = everyFiniteRow(
    rows,
    statistics,
    (_, logSumExp) => Math.abs(logSumExp) <= tolerance
  );
  return normalised ? [logProbabilitiesAsLogits()] : [];
}

/** What is taken for log-probabilities, and is none: the exponentials of its rows do not sum to 1. */
export function unnormalisedLogProbabilities(
  { numSamples, numClasses, values }: ClassRows,
  { predictions, predictionLosses }: RowStatistics,
  precision: Precision
): InputFinding[] {
  const tolerance = sumTolerance(precision, numClasses);
  const tally = new RowTally(numSamples);
  for (let row = 0; row < numSamples; row++) {
    const logSumExp = values[row * numClasses + predictions[row]] + predictionLosses[row];
    if (Number.isFinite(logSumExp) && Math.abs(logSumExp) > tolerance) {
      tally.add(row);
    }
  }
  return tally.count === 0
    ? []
    : [
        {
          id: 'no-log-probabilities',
          severity: 'warning',
          message: sentence(
            'The exponentials of {count} of {numSamples} rows do not sum to 1, the first in row {row}: these are no log-probabilities, and this loss applies no softmax.',
            tally.values
          ),
          remedy: sentence('Apply log_softmax first, or use cross_entropy.'),
          code: remedyCode('no-log-probabilities'),
          rows: tally.rows
        }
      ];
}

/** Stops at the first row that does not hold. */
function everyFiniteRow(
  { values, numSamples, numClasses }: ClassRows,
  { predictions, predictionLosses }: RowStatistics,
  holds: (row: number, logSumExp: number) => boolean
): boolean {
  for (let row = 0; row < numSamples; row++) {
    const logSumExp = values[row * numClasses + predictions[row]] + predictionLosses[row];
    if (Number.isFinite(logSumExp) && !holds(row, logSumExp)) {
      return false;
    }
  }
  return true;
}

function isDistribution(
  { values, numClasses }: ClassRows,
  row: number,
  precision: Precision
): boolean {
  let sum = 0;
  for (let i = row * numClasses; i < (row + 1) * numClasses; i++) {
    if (!(values[i] >= 0)) {
      return false;
    }
    sum += values[i];
  }
  return Math.abs(sum - 1) <= sumTolerance(precision, numClasses);
}

/**
 * A softmax of values in 0..1 gives the target at most e/(e + C − 1), hence a loss of at least log(e + C − 1) − 1.
 */
function probabilitiesAsLogits(numClasses: number): InputFinding {
  return {
    id: 'probabilities-as-logits',
    severity: 'warning',
    message: sentence(
      'Every row is non-negative and sums to 1: these are probabilities, not logits. The loss applies a softmax once more and cannot fall below {floor}.',
      { floor: (Math.log(Math.E + numClasses - 1) - 1).toFixed(4) }
    ),
    remedy: sentence(
      'Pass the values before the softmax, or the logarithm of these probabilities.'
    ),
    code: remedyCode('probabilities-as-logits'),
    rows: []
  };
}

function logProbabilitiesAsLogits(): InputFinding {
  return {
    id: 'log-probabilities-as-logits',
    severity: 'info',
    message: sentence(
      'The exponentials of every row sum to 1: these are log-probabilities. The loss is the same as for logits, since log-softmax leaves them as they are.'
    ),
    remedy: null,
    rows: []
  };
}
