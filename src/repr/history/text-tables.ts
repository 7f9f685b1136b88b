import type { LossHistory } from '../../array/loss-history';
import { isDigit, isWord } from '../chars';
import type { SourceText } from '../source-text';
import { MAX_RECORDS } from './max-records';
import { isLossName } from './metric-name';
import { tableHistory, type MetricTable } from './table-history';

const NAMES = /^[A-Za-z_][\w/.'-]*(?:\s+[A-Za-z_][\w/.'-]*)*$/;
const CELL =
  /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?%?|[-+]?(?:nan|inf)|NaN|None|<NA>|NA|\d\d:\d\d(?::\d\d)?)$/i;
const MAX_LENGTH = 2000;

/** Reads the tables of metrics that a text shows in columns, with their names above. */
export function textTables(source: SourceText): LossHistory[] {
  const histories: LossHistory[] = [];
  for (let line = 0; line < source.numLines; line++) {
    const names = namesOf(source, line);
    if (names !== null) {
      const rows = rowsBelow(source, line, names.length);
      const history = rows.length > 1 ? tableHistory({ names, rows }) : null;
      if (history !== null) {
        histories.push(history);
      }
      line += rows.length;
    }
  }
  return histories;
}

function namesOf(source: SourceText, line: number): string[] | null {
  const first = source.text.charCodeAt(source.contentStart(line));
  const text = isDigit(first) || !isWord(first) ? '' : lineOf(source, line);
  if (!NAMES.test(text) || !isLossName(text)) {
    return null;
  }
  const words = text.split(/\s+/);
  return words.some(isLossName) ? words : null;
}

/** The rows of as many cells as there are names, or of one more, the label. */
function rowsBelow(source: SourceText, header: number, numNames: number): MetricTable['rows'] {
  const rows: string[][] = [];
  for (let line = header + 1; line < source.numLines && rows.length < MAX_RECORDS; line++) {
    const cells = lineOf(source, line).split(/\s+/);
    const labels = cells.length - numNames;
    if (labels < 0 || labels > 1 || !cells.every(cell => CELL.test(cell))) {
      break;
    }
    rows.push(cells);
  }
  return rows;
}

function lineOf(source: SourceText, line: number): string {
  const length = source.lineEnd(line) - source.lineStarts[line];
  return length > MAX_LENGTH ? '' : source.line(line).trim();
}
