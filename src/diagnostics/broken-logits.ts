import { sentence } from '../sentence';
import type { ClassRows } from '../losses/class-rows';
import type { RowStatistics } from '../losses/row-statistics';
import type { InputCheck, InputFinding } from './input-finding';
import { remedyCode } from './remedies';
import { RowTally } from './row-tally';

type Fault = Extract<InputCheck, 'nan-logits' | 'infinite-logits' | 'all-masked'>;

const WORDS: Record<Fault, { message: string; remedy: string }> = {
  'nan-logits': {
    message:
      'The logits of {count} of {numSamples} rows contain NaN, the first in row {row}: their loss is NaN.',
    remedy:
      'Look for log(0), 0/0 or an overflow (half precision, a learning rate too large) in what computes these rows.'
  },
  'infinite-logits': {
    message:
      'The logits of {count} of {numSamples} rows contain +inf, the first in row {row}: their loss is not finite.',
    remedy:
      'Look for an overflow: an exponential, half precision, or a division by zero. Softmax needs finite logits or −inf.'
  },
  'all-masked': {
    message:
      'All logits of {count} of {numSamples} rows are −inf, the first in row {row}: their loss is NaN.',
    remedy: 'Leave at least one class unmasked in each row, or leave these rows out of the loss.'
  }
};

/** Rows of logits that have no softmax. */
export function brokenLogits(rows: ClassRows, { predictionLosses }: RowStatistics): InputFinding[] {
  const tallies: Record<Fault, RowTally> = {
    'nan-logits': new RowTally(rows.numSamples),
    'infinite-logits': new RowTally(rows.numSamples),
    'all-masked': new RowTally(rows.numSamples)
  };
  for (let row = 0; row < predictionLosses.length; row++) {
    if (Number.isNaN(predictionLosses[row])) {
      tallies[faultOf(rows, row)].add(row);
    }
  }
  return (Object.keys(tallies) as Fault[])
    .filter(fault => tallies[fault].count > 0)
    .map(fault => ({
      id: fault,
      severity: 'error',
      message: sentence(WORDS[fault].message, tallies[fault].values),
      remedy: sentence(WORDS[fault].remedy),
      code: remedyCode(fault),
      rows: tallies[fault].rows
    }));
}

function faultOf({ values, numClasses }: ClassRows, row: number): Fault {
  const logits = values.subarray(row * numClasses, (row + 1) * numClasses);
  if (logits.some(Number.isNaN)) {
    return 'nan-logits';
  }
  return logits.includes(Infinity) ? 'infinite-logits' : 'all-masked';
}
