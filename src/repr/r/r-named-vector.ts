import { isSpace, SPACE } from '../chars';
import type { NumberBuffer } from '../number-buffer';
import type { SourceText } from '../source-text';
import type { Region } from '../types';
import { cellsOf, type Cell } from '../cells';
import { CellFormat, readRCell, rNumbers } from './r-cells';
import { rContent } from './r-content';
import { nameInR, startInR } from './r-name';

/**
 * Reads a vector with names, which R prints in pairs of lines: names above, values below, both set right in columns of one width
 * with a space behind each. Null where the line and the one below are no such pair.
 */
export function readNamedVector(source: SourceText, firstLine: number): Region | null {
  const pairs: Pair[] = [];
  const format = new CellFormat();
  let line = firstLine;
  for (; ; line += 2) {
    const pair = readPair(source, line, format);
    if (pair === null || pair.width !== (pairs[0] ?? pair).width) {
      break;
    }
    pairs.push(pair);
  }
  const names = pairs.flatMap(pair => pair.names);
  if (names.length < 2) {
    return null;
  }
  const numbers = rNumbers();
  pairs.forEach(({ cells }) => cells.forEach(cell => readRCell(source.text, cell, numbers)));
  const content = rContent(source, numbers, [numbers.length], names);
  const start = startInR(source, firstLine);
  const item = { ...content, name: nameInR(source, firstLine) };
  return { start, end: source.lineEnd(line - 1), items: [item] };
}

interface Pair {
  readonly names: readonly string[];
  readonly cells: readonly Cell[];
  readonly width: number;
}

const scratch = rNumbers();

function readPair(source: SourceText, line: number, format: CellFormat): Pair | null {
  const { text, lineStarts } = source;
  if (line + 1 >= source.numLines) {
    return null;
  }
  const above = source.lineEnd(line) - lineStarts[line];
  const below = source.lineEnd(line + 1) - lineStarts[line + 1];
  if (
    above !== below ||
    text.charCodeAt(source.lineEnd(line) - 1) !== SPACE ||
    text.charCodeAt(source.lineEnd(line + 1) - 1) !== SPACE
  ) {
    return null;
  }
  const start = lineStarts[line + 1];
  const cells = cellsOf(text, start, start + below);
  const width = below / cells.length;
  const names = cells.map((_, i) =>
    text.slice(lineStarts[line] + i * width, lineStarts[line] + (i + 1) * width)
  );
  const fits =
    Number.isInteger(width) &&
    cells.every(({ end }, i) => end - start === (i + 1) * width - 1) &&
    names.every(endsInOneSpace) &&
    cells.every(cell => readRCell(text, cell, emptied(scratch), format));
  return fits ? { names: names.map(name => name.trim()), cells, width } : null;
}

function endsInOneSpace(name: string): boolean {
  const last = name.length - 1;
  return last > 0 && name.charCodeAt(last) === SPACE && !isSpace(name.charCodeAt(last - 1));
}

/** A number that is only looked at needs no buffer of its own. */
function emptied(numbers: NumberBuffer): NumberBuffer {
  numbers.length = 0;
  return numbers;
}
