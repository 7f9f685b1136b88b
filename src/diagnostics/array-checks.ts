import { sentence } from '../sentence';
import type { DType } from '../array/dtype';
import { isFloating } from '../array/dtype';
import type { ClassRows } from '../losses/class-rows';
import type { Targets } from '../losses/targets';
import type { InputFinding } from './input-finding';
import { remedyCode } from './remedies';

/** Logits that are one-hot rows: the two arrays change places. */
export function swappedArrays({ values, numSamples, numClasses }: ClassRows): InputFinding[] {
  for (let i = 0, ones = 0; i < values.length; i++) {
    ones = i % numClasses === 0 ? 0 : ones;
    ones += Number(values[i] === 1);
    const isEnd = i % numClasses === numClasses - 1;
    if ((values[i] !== 0 && values[i] !== 1) || ones > 1 || (isEnd && ones !== 1)) {
      return [];
    }
  }
  return numSamples < 2 || numClasses < 2
    ? []
    : [
        {
          id: 'swapped-arrays',
          severity: 'warning',
          message: sentence(
            'Every row of the logits is one 1 among zeros: these look like the targets. Logits and targets may have changed places.'
          ),
          remedy: sentence('Choose them the other way round.'),
          code: remedyCode('swapped-arrays'),
          rows: []
        }
      ];
}

/** What PyTorch does not take as it is, although its meaning is plain. */
export function refusedTargets(targets: Targets, dtype: DType): InputFinding[] {
  if (targets.kind === 'one-hot' && !targets.zerosCount) {
    return [
      {
        id: 'one-hot-integers',
        severity: 'info',
        message: sentence(
          'The targets are one-hot rows of {dtype}. PyTorch takes one-hot rows only as floating numbers, and class indices otherwise.',
          { dtype }
        ),
        remedy: sentence('Pass the class indices.'),
        code: remedyCode('one-hot-integers'),
        rows: []
      }
    ];
  }
  const isNarrow = targets.kind === 'indices' && dtype !== 'int64' && dtype !== 'uint8';
  return isNarrow && !isFloating(dtype)
    ? [
        {
          id: 'narrow-targets',
          severity: 'info',
          message: sentence(
            'The class indices are {dtype}. PyTorch takes only int64 and uint8 ones.',
            { dtype }
          ),
          remedy: sentence('Convert them.'),
          code: remedyCode('narrow-targets'),
          rows: []
        }
      ]
    : [];
}
