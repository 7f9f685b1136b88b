import type { Ends } from '../array/ends';
import { arrayContent, type Description } from './array-content';
import type { Nested } from './nested';
import type { SourceText } from './source-text';

/** The values that brackets with `...` in them show of the array; null where they cannot be held against it. */
export function endsOf(
  source: SourceText,
  { numbers, ends }: Nested,
  description: Pick<Description, 'dtype' | 'rule' | 'format'>
): Ends | null {
  if (ends === null || numbers.masked > 0) {
    return null;
  }
  const content = arrayContent(source, { ...description, numbers, shape: [numbers.length] });
  const [numFirst, numLast] = ends;
  return content.kind === 'array' ? { array: content.array, numFirst, numLast } : null;
}
