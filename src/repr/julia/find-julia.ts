import { isDigit } from '../chars';
import { MAX_ITEMS } from '../max-items';
import type { SourceText } from '../source-text';
import { textBefore } from '../text-before';
import type { Region } from '../types';
import { readJuliaArray } from './julia-array';

/** The arrays that Julia displays, each below a line with its shape and type. */
export function findJulia(source: SourceText): Region[] {
  const regions: Region[] = [];
  for (let line = 0; line < source.numLines && regions.length < MAX_ITEMS; line++) {
    const start = source.lineStarts[line];
    const array = isDigit(source.text.charCodeAt(start)) ? readJuliaArray(source, line) : null;
    if (array !== null) {
      const { name } = textBefore(source.text, start);
      const end = source.lineEnd(array.endLine - 1);
      regions.push({ start, end, items: [{ ...array.content, name }] });
      line = array.endLine - 1;
    }
  }
  return regions;
}
