import { sentence } from '../sentence';
import type { RowStatistics } from '../losses/row-statistics';
import type { InputFinding } from './input-finding';
import { remedyCode } from './remedies';
import { RowTally } from './row-tally';

/** Rows whose logits have a softmax, but whose loss against their target is not finite. */
export function brokenLosses(
  { predictionLosses }: RowStatistics,
  losses: Float64Array
): InputFinding[] {
  const infinite = new RowTally(losses.length);
  const spoilt = new RowTally(losses.length);
  for (let row = 0; row < losses.length; row++) {
    if (!Number.isFinite(losses[row]) && !Number.isNaN(predictionLosses[row])) {
      (Number.isNaN(losses[row]) ? spoilt : infinite).add(row);
    }
  }
  return [
    ...(infinite.count > 0 ? [infiniteLoss(infinite)] : []),
    ...(spoilt.count > 0 ? [zeroTimesInfinity(spoilt)] : [])
  ];
}

function infiniteLoss(tally: RowTally): InputFinding {
  return {
    id: 'infinite-loss',
    severity: 'error',
    message: sentence(
      'The loss of {count} of {numSamples} rows is infinite, the first in row {row}: the logit of the target class is −inf, or too far below the others for a number.',
      tally.values
    ),
    remedy: sentence(
      'Check that the mask leaves the target class of each row, or leave these rows out of the loss.'
    ),
    code: remedyCode('infinite-loss'),
    rows: tally.rows
  };
}

function zeroTimesInfinity(tally: RowTally): InputFinding {
  return {
    id: 'zero-times-infinity',
    severity: 'error',
    message: sentence(
      'The loss of {count} of {numSamples} rows is NaN, the first in row {row}: floating targets are taken as probabilities, and a probability of 0 multiplies a logit of −inf.',
      tally.values
    ),
    remedy: sentence(
      'Pass class indices as targets, or mask with a large negative number such as −1e9 instead of −inf.'
    ),
    code: remedyCode('zero-times-infinity'),
    rows: tally.rows
  };
}
