import { arrayContent } from '../array-content';
import { NumberBuffer } from '../number-buffer';
import { NumberToken } from '../number-token';
import { guessed } from '../printed-bound';
import type { SourceText } from '../source-text';
import type { Content } from '../types';
import { withLabels } from '../with-labels';
import { readRCell, rNumbers } from './r-cells';
import { refusedR } from './r-content';
import { cellsStart, holdsNumbers, type TibbleColumn, type TibbleLines } from './tibble-lines';

/** pillar sets mantissas and exponents below one another: `1   e-10`, `1.23e+ 5`. */
const SCIENTIFIC = /^(-?\d[\d.]*) *(e[+-]?) *(\d+)$/;
const token = new NumberToken();

/**
 * The columns of numbers side by side. pillar writes three significant digits unless told otherwise, and no zeros behind
 * them, so that a double may have been rounded at the last digit that it shows; integers are written whole.
 */
export function tibbleNumbers(source: SourceText, lines: TibbleLines): Content {
  const { rows, firstRow } = lines;
  const columns = lines.columns.filter(holdsNumbers);
  const starts = columns.map(column => cellsStart(column, lines));
  const isWhole = columns.every(({ type }) => type === 'int');
  const numbers = isWhole ? new NumberBuffer() : rNumbers();
  for (const [place, row] of rows.entries()) {
    for (const [index, column] of columns.entries()) {
      const cell = row.slice(starts[index], column.end).trim();
      const at = source.lineStarts[firstRow + place] + starts[index];
      if (!readTibbleCell(cell, column, numbers, at)) {
        return refusedR('Column {column} of this table holds {value}, which is no number', {
          column: column.name,
          value: cell
        });
      }
    }
  }
  const isLogical = numbers.length > 0 && numbers.bools === numbers.length;
  const content = arrayContent(source, {
    numbers,
    shape: [rows.length, columns.length],
    dtype: isLogical ? 'bool' : isWhole && numbers.floats === 0 ? 'int64' : 'float64',
    rule: guessed('float64'),
    format: 'r'
  });
  return withLabels(
    content,
    columns.map(({ name }) => name)
  );
}

function readTibbleCell(
  cell: string,
  { type }: TibbleColumn,
  numbers: NumberBuffer,
  at: number
): boolean {
  const word = cell.replace(SCIENTIFIC, '$1$2$3');
  const isNumber = token.scan(word, 0) && token.end === word.length;
  if (!isNumber) {
    const isBool = word === 'TRUE' || word === 'FALSE';
    const isOfType = word === 'NA' || isBool === (type === 'lgl');
    return isOfType && readRCell(word, { start: 0, end: word.length }, numbers);
  }
  if (type === 'lgl' || (type === 'int' && !token.integer)) {
    return false;
  }
  numbers.pushNumber(token, at);
  if (type === 'int') {
    numbers.markExact();
  }
  return true;
}
