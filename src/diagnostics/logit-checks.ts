import { sentence } from '../sentence';
import type { Precision } from '../array/row-traits';
import type { DType } from '../array/dtype';
import type { ClassRows } from '../losses/class-rows';
import type { RowStatistics } from '../losses/row-statistics';
import type { InputFinding } from './input-finding';
import { FirstRows } from './first-rows';
import { remedyCode } from './remedies';
import { RowTally } from './row-tally';

/** Rows that have the same logit for every class; a single one may be chance. */
export function constantLogits(
  rows: ClassRows,
  { predictionLosses }: RowStatistics
): InputFinding[] {
  const { numClasses } = rows;
  const tally = new RowTally(predictionLosses.length);
  for (let row = 0; numClasses > 1 && row < predictionLosses.length; row++) {
    if (isConstant(rows, predictionLosses, row)) {
      tally.add(row);
    }
  }
  return tally.count < 2
    ? []
    : [
        {
          id: 'constant-logits',
          severity: 'warning',
          message: sentence(
            'All logits of {count} of {numSamples} rows are equal, the first in row {row}: every class has the probability 1/{numClasses}, whatever the input.',
            { ...tally.values, numClasses }
          ),
          remedy: sentence('Look for weights that are 0, a dead activation, or a missing layer.'),
          code: remedyCode('constant-logits'),
          rows: tally.rows
        }
      ];
}

/** How far, relative, the loss of equal logits may be from log C: of many float32 logits it is computed to 1e-6. */
const NEAR_UNIFORM = 1e-5;

/** Whether all logits of a row are the same: looked at only where the loss says that they may be. */
function isConstant(
  { values, numClasses }: ClassRows,
  predictionLosses: ArrayLike<number>,
  row: number
): boolean {
  const uniform = Math.log(numClasses);
  if (!(Math.abs(predictionLosses[row] - uniform) <= NEAR_UNIFORM * uniform)) {
    return false;
  }
  const start = row * numClasses;
  for (let i = start + 1; i < start + numClasses; i++) {
    if (values[i] !== values[start]) {
      return false;
    }
  }
  return true;
}

/** Bits of the fraction. */
const FRACTION_BITS: Partial<Record<DType, number>> = { float16: 10, bfloat16: 7 };
/** Neighbouring numbers so far apart show in a loss; logits of healthy language models, which reach 30, are finer in bfloat16. */
const COARSE = 1 / 4;

/** Half-precision logits so large that neighbouring numbers are far apart. */
export function coarseLogits(
  rows: ClassRows,
  statistics: RowStatistics,
  { dtype }: Precision
): InputFinding[] {
  const bits = FRACTION_BITS[dtype];
  if (bits === undefined) {
    return [];
  }
  const tally = new RowTally(rows.numSamples);
  let widest = 0;
  statistics.predictions.forEach((k, row) => {
    const max = Math.abs(rows.values[row * rows.numClasses + k]);
    const spacing = Number.isFinite(max) && max > 0 ? 2 ** (Math.floor(Math.log2(max)) - bits) : 0;
    if (spacing >= COARSE) {
      widest = Math.max(widest, spacing);
      tally.add(row);
    }
  });
  return tally.count === 0
    ? []
    : [
        {
          id: 'coarse-logits',
          severity: 'info',
          message: sentence(
            '{count} of {numSamples} rows have logits so large that neighbouring {dtype} numbers are up to {spacing} apart, the first in row {row}: a loss computed in {dtype} is off by as much. Here it is computed from their exact values.',
            { ...tally.values, dtype, spacing: widest }
          ),
          remedy: sentence('Convert the logits before the loss.'),
          code: remedyCode('coarse-logits'),
          rows: tally.rows
        }
      ];
}

/** As many rows are looked at. */
const MAX_COMPARED = 20_000;

/** Rows of logits that stand twice, to the last digit. */
export function duplicatedRows(rows: ClassRows, statistics: RowStatistics): InputFinding[] {
  const { numClasses, values } = rows;
  const { predictionLosses, entropies } = statistics;
  const count = Math.min(rows.numSamples, MAX_COMPARED);
  if (numClasses < 2 || values.every(value => Number.isInteger(value) || !Number.isFinite(value))) {
    return [];
  }
  const seen = new FirstRows(count);
  const tally = new RowTally(count);
  let first = -1;
  for (let row = 0; row < count; row++) {
    // the first logit tells most permutations of a row apart
    const start = values[row * numClasses];
    const key = predictionLosses[row] + entropies[row] + (Number.isFinite(start) ? start : 0);
    const known = isConstant(rows, predictionLosses, row)
      ? row
      : seen.firstWith(key, row, earlier => sameRow(rows, earlier, row));
    if (known !== row) {
      first = first === -1 ? known : first;
      tally.add(row);
    }
  }
  return tally.count < 2
    ? []
    : [
        {
          id: 'duplicated-rows',
          severity: 'info',
          message: sentence(
            '{count} of {numSamples} rows of logits repeat an earlier one to the last digit; row {row} is row {first} again.',
            { ...tally.values, first }
          ),
          remedy: sentence(
            'Look for samples that are loaded twice, or a batch that is padded with copies.'
          ),
          code: remedyCode('duplicated-rows'),
          rows: tally.rows
        }
      ];
}

function sameRow({ values, numClasses }: ClassRows, a: number, b: number): boolean {
  for (let k = 0; k < numClasses; k++) {
    if (values[a * numClasses + k] !== values[b * numClasses + k]) {
      return false;
    }
  }
  return true;
}
