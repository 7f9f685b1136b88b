import { sentence } from '../sentence';
import { sumTolerance, type Precision } from '../array/row-traits';
import type { InputFinding } from './input-finding';
import { remedyCode } from './remedies';
import { RowTally } from './row-tally';

/** Target probabilities that are negative or do not sum to 1; the loss is computed with them as they are. */
export function softTargets(
  numClasses: number,
  probabilities: ArrayLike<number>,
  precision: Precision
): InputFinding[] {
  const numSamples = probabilities.length / numClasses;
  const negative = new RowTally(numSamples);
  const unnormalised = new RowTally(numSamples);
  const tolerance = sumTolerance(precision, numClasses);
  let firstSum = 1;
  for (let row = 0; row < numSamples; row++) {
    const { sum, min } = totals(probabilities, row * numClasses, numClasses);
    if (min < 0) {
      negative.add(row);
    }
    if (Math.abs(sum - 1) > tolerance) {
      firstSum = unnormalised.count === 0 ? sum : firstSum;
      unnormalised.add(row);
    }
  }
  return [
    ...(negative.count > 0 ? [negativeTargets(negative)] : []),
    ...(unnormalised.count > 0 ? [unnormalisedTargets(unnormalised, firstSum)] : [])
  ];
}

function totals(
  values: ArrayLike<number>,
  start: number,
  length: number
): { sum: number; min: number } {
  let sum = 0;
  let min = Infinity;
  for (let i = start; i < start + length; i++) {
    sum += values[i];
    min = Math.min(min, values[i]);
  }
  return { sum, min };
}

function negativeTargets(tally: RowTally): InputFinding {
  return {
    id: 'negative-targets',
    severity: 'warning',
    message: sentence(
      'The target probabilities of {count} of {numSamples} rows are negative in places, the first in row {row}: the loss has no lower limit.',
      tally.values
    ),
    remedy: sentence('Check whether these are targets: logits or scores may stand in their place.'),
    code: remedyCode('negative-targets'),
    rows: tally.rows
  };
}

function unnormalisedTargets(tally: RowTally, sum: number): InputFinding {
  return {
    id: 'targets-not-normalised',
    severity: 'warning',
    message: sentence(
      'The target probabilities of {count} of {numSamples} rows do not sum to 1, the first in row {row}: their sum is {sum}, and the loss is scaled with it.',
      { ...tally.values, sum: String(Number(sum.toPrecision(6))) }
    ),
    remedy: sentence('Divide each row of the targets by its sum.'),
    code: remedyCode('targets-not-normalised'),
    rows: tally.rows
  };
}
