import type { SourceText } from '../source-text';
import type { Content, Region } from '../types';
import { CellFormat, readRCell, rNumbers } from './r-cells';
import { omittedBy, rContent, truncatedR } from './r-content';
import { factorContent, levelsBelow } from './r-factor';
import { nameInR, startInR } from './r-name';
import { isSetByR, vectorLines, type VectorLines } from './vector-lines';

/**
 * Reads the vector that begins on a line with `[1]`, of numbers, logical values or the names of a factor. A text of other words
 * is skipped. One whole number or one logical value is mostly a count: of single elements only a fraction is an array.
 */
export function readRVector(source: SourceText, line: number): Region | null {
  const lines = vectorLines(source, line);
  if (lines === null) {
    return null;
  }
  const levels = levelsBelow(source, lines.endLine);
  const omitted = omittedBy(source, lines.endLine);
  const below = levels !== null || omitted !== null ? 1 : 0;
  const content =
    levels === null ? numbersOf(source, lines, omitted) : factorContent(source, lines, levels);
  return {
    start: startInR(source, line),
    end: source.lineEnd(lines.endLine - 1 + below),
    items: content === null ? [] : [{ ...content, name: nameInR(source, line) }]
  };
}

function numbersOf(
  source: SourceText,
  vector: VectorLines,
  omitted: number | null
): Content | null {
  const numbers = rNumbers();
  const format = new CellFormat();
  const isNumeric = vector.lines.every(({ cells }) =>
    cells.every(cell => readRCell(source.text, cell, numbers, format))
  );
  const isCount = numbers.length === 1 && numbers.fractions === 0;
  if (!isNumeric || isCount || !isSetByR(vector)) {
    return null;
  }
  return omitted === null
    ? rContent(source, numbers, numbers.length === 1 ? [] : [numbers.length])
    : truncatedR([numbers.length + omitted]);
}
