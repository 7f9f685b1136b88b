import { arrayContent, defaultDType } from './array-content';
import { pandasDType } from './dtype-name';
import { NumberBuffer } from './number-buffer';
import { readCell } from './pandas-cell';
import { guessed } from './printed-bound';
import { SourceText } from './source-text';
import type { Content } from './types';

const FORMAT = 'pandas';

/** The values of categories that are numbers, of a type that their line may tell; null where they are something else. */
export function categoryNumbers(
  text: string,
  dtypeName: string,
  length: number | null
): Content | null {
  const numbers = new NumberBuffer();
  const kinds = text.split(/,\s+|\s+(?=\.\.\.)|(?<=\.\.\.)\s+/).map(cell => {
    const word = cell.trim();
    return word === 'nan'
      ? readCell('NaN', 0, 3, numbers)
      : readCell(word, 0, word.length, numbers);
  });
  if (numbers.length === 0 || kinds.includes('text')) {
    return null;
  }
  const told = pandasDType(dtypeName) ?? defaultDType(numbers);
  const dtype = numbers.floats > 0 ? 'float64' : told;
  return kinds.includes('dots')
    ? { kind: 'truncated', shape: [length], dtype, format: FORMAT }
    : arrayContent(new SourceText(text), {
        numbers,
        shape: [numbers.length],
        dtype,
        rule: guessed('float64'),
        format: FORMAT
      });
}
