import { createArray } from '../../array/nd-array';
import { printed } from '../../array/provenance';
import type { SourceText } from '../source-text';
import type { ParsedItem } from '../types';
import { readLogLine } from './log-line';
import { isLossName } from './metric-name';

/** A text that tells single losses is a summary; one that is longer is a log. */
const LONGEST = 20_000;
const MOST_LOSSES = 20;
/** Brackets hold arrays, which are read as such. */
const BRACKETS = /[[(<]/;

/** The losses that a text tells by their names, as in `Test loss: 0.5312`, each a number of its own, rounded at its last digit. */
export function loggedLosses(source: SourceText): ParsedItem[] {
  if (source.text.length > LONGEST) {
    return [];
  }
  const items: ParsedItem[] = [];
  for (let line = 0; line < source.numLines && items.length < MOST_LOSSES; line++) {
    const text = source.line(line);
    const metrics = BRACKETS.test(text) ? [] : (readLogLine(text)?.metrics ?? []);
    for (const { name, value, bound, isPercent } of metrics) {
      if (isLossName(name) && bound > 0 && !isPercent) {
        const array = createArray([value], [], 'float64', printed(bound));
        items.push({ kind: 'array', array, name, format: 'log' });
      }
    }
  }
  return items;
}
