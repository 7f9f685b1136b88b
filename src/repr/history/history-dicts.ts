import type { LossHistory } from '../../array/loss-history';
import { CLOSE_BRACE, COLON, COMMA, DOUBLE_QUOTE, OPEN_BRACKET, QUOTE, skipSpace } from '../chars';
import { isFailure, readNested } from '../nested';
import { EXACT_UNIT, SHARED_UNIT, type NumberBuffer } from '../number-buffer';
import { halfUnit } from '../printed-bound';
import type { SourceText } from '../source-text';
import { isLossName } from './metric-name';
import { SeriesBuilder } from './series-builder';

const MAX_NAME = 100;
const ARRAY = 'array(';

interface Column {
  readonly name: string;
  readonly numbers: NumberBuffer;
}

/** Reads the dicts of a text whose values are the epochs of a metric each, as in the `history.history` of Keras. */
export function historyDicts({ text }: SourceText): LossHistory[] {
  const histories: LossHistory[] = [];
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    const dict = readDict(text, start + 1);
    const history = dict === null ? null : historyOf(dict.columns);
    if (dict !== null && history !== null) {
      histories.push(history);
      start = dict.end - 1;
    }
  }
  return histories;
}

/** Reads `'loss': [0.5, 0.4], 'accuracy': [0.1, 0.2]}`; null where anything else stands in it. */
function readDict(text: string, open: number): { columns: Column[]; end: number } | null {
  const columns: Column[] = [];
  let at = open;
  for (;;) {
    at = skipSpace(text, at);
    if (text.charCodeAt(at) === CLOSE_BRACE && columns.length > 0) {
      return { columns, end: at + 1 };
    }
    const key = readKey(text, at);
    const nested = key === null ? null : readList(text, key.end);
    if (key === null || nested === null) {
      return null;
    }
    columns.push({ name: key.name, numbers: nested.numbers });
    at = skipSpace(text, nested.end);
    at += Number(text.charCodeAt(at) === COMMA);
  }
}

function readKey(text: string, at: number): { name: string; end: number } | null {
  const quote = text.charCodeAt(at);
  if (quote !== QUOTE && quote !== DOUBLE_QUOTE) {
    return null;
  }
  const length = text.slice(at + 1, at + MAX_NAME).indexOf(text[at]);
  const colon = skipSpace(text, at + length + 2);
  return length < 1 || text.charCodeAt(colon) !== COLON
    ? null
    : { name: text.slice(at + 1, at + 1 + length), end: skipSpace(text, colon + 1) };
}

function readList(text: string, start: number): { numbers: NumberBuffer; end: number } | null {
  const isArray = text.startsWith(ARRAY, start);
  const open = isArray ? start + ARRAY.length : start;
  if (text.charCodeAt(open) !== OPEN_BRACKET) {
    return null;
  }
  const nested = readNested(text, open, false);
  if (isFailure(nested) || nested.shape.length !== 1 || nested.truncated) {
    return null;
  }
  const { numbers, end } = nested;
  return isArray && text[end] !== ')' ? null : { numbers, end: end + Number(isArray) };
}

function historyOf(columns: readonly Column[]): LossHistory | null {
  if (!columns.some(({ name }) => isLossName(name))) {
    return null;
  }
  const builder = new SeriesBuilder();
  for (const { name, numbers } of columns) {
    const { values, units } = numbers;
    values.forEach((value, index) => {
      const unit = units[index] === SHARED_UNIT ? numbers.sharedUnit : units[index];
      const bound = unit === EXACT_UNIT ? 0 : halfUnit(unit);
      builder.add(index + 1, { name, value, bound, isPercent: false });
    });
  }
  return builder.build('epoch', null);
}
