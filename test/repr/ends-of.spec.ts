import type { Ends } from '../../src/array/ends';
import { endsOf } from '../../src/repr/ends-of';
import { isFailure, readNested } from '../../src/repr/nested';
import { determined } from '../../src/repr/printed-bound';
import { SourceText } from '../../src/repr/source-text';

function ends(text: string): Ends | null {
  const nested = readNested(text, 0, false);
  if (isFailure(nested)) {
    throw new Error(nested.reason);
  }
  const description = { dtype: 'float64', rule: determined, format: 'numpy-print' } as const;
  return endsOf(new SourceText(text), nested, description);
}

describe('endsOf', () => {
  it.each([
    ['[1. 2. ... 3.]', 2, 1],
    ['[[1. ... 2.]\n ...\n [3. ... 4.]]', 1, 1],
    ['[[1. 2.]\n ...\n [3. 4.]]', 2, 2],
    ['[... 4.]', 0, 1]
  ])('counts the values at both ends of %s', (text, numFirst, numLast) => {
    expect(ends(text)).toMatchObject({ numFirst, numLast, array: { dtype: 'float64' } });
  });

  it.each([
    ['nothing is left out', '[1. 2.]'],
    ['a value is hidden', '[1. -- ... 3.]'],
    ['a number cannot be held', '[1. 1e999 ... 3.]']
  ])('is null where %s', (_, text) => {
    expect(ends(text)).toBeNull();
  });
});
