import { isFloating, type DType } from '../array/dtype';
import { arrayContent } from './array-content';
import { unsupportedReading } from './call';
import { cellsOf } from './cells';
import { numpyDType } from './dtype-name';
import { MAX_ITEMS } from './max-items';
import { NumberBuffer } from './number-buffer';
import { readCell } from './pandas-cell';
import { guessed } from './printed-bound';
import { SourceText } from './source-text';
import type { Content, ParsedItem, Region } from './types';

const FORMAT = 'xarray';
const MARK = '<xarray.Dataset>';
const DIMENSIONS = /^Dimensions: +\((.*)\)\s*$/;
/** Sections stand at the start of a line, and what they hold is indented. */
const SECTION = /^[A-Z][\w ]*:/;
const VARIABLES = /^Data variables:/;
/** A variable: its name, its dimensions unless it has none, its type, its size in bytes and values of it. */
const VARIABLE =
  /^ {4}(\S.*?) +(?:\(([^()]*)\) )?([<>|=]?[A-Za-z]+\d\w*(?:\[\w+\])?|bool|object) (?:[\d.]+[kMGTP]?B )?(.*)$/;

/** The Datasets of xarray in a text, each with a line for every variable, which shows its first and last values. */
export function findXarrayDatasets(source: SourceText): Region[] {
  const { text } = source;
  const regions: Region[] = [];
  let at = text.indexOf(MARK);
  while (at >= 0 && regions.length < MAX_ITEMS) {
    const region = readAt(source, at);
    if (region !== null) {
      regions.push(region);
    }
    at = text.indexOf(MARK, region?.end ?? at + 1);
  }
  return regions;
}

function readAt(source: SourceText, start: number): Region | null {
  const top = source.lineAt(start);
  const extents = extentsOf(top + 1 < source.numLines ? source.line(top + 1) : '');
  if (extents === null) {
    return null;
  }
  const items: ParsedItem[] = [];
  let line = top + 1;
  let areVariables = false;
  for (; line < source.numLines; line++) {
    const text = source.line(line);
    if (SECTION.test(text)) {
      areVariables = VARIABLES.test(text);
    } else if (!text.startsWith('    ') && !text.startsWith('  * ')) {
      break;
    } else if (areVariables) {
      const item = variableOf(text, extents);
      items.push(...(item === null ? [] : [item]));
    }
  }
  return { start, end: source.lineEnd(line - 1), items };
}

/** The extent of each name in `Dimensions:  (sample: 4, cls: 3)`. */
function extentsOf(line: string): ReadonlyMap<string, number> | null {
  const dims = DIMENSIONS.exec(line)?.[1];
  if (dims === undefined) {
    return null;
  }
  const pairs = dims === '' ? [] : dims.split(', ').map(dim => dim.split(': '));
  return new Map(pairs.map(([name, extent]): [string, number] => [name, Number(extent)]));
}

function variableOf(line: string, extents: ReadonlyMap<string, number>): ParsedItem | null {
  const match = VARIABLE.exec(line);
  if (match === null) {
    return null;
  }
  const [, name, dims = '', dtypeName, shown] = match;
  const shape = dims === '' ? [] : dims.split(', ').map(dim => extents.get(dim) ?? null);
  const dtype = numpyDType(dtypeName);
  if (dtype === null) {
    return { ...unsupportedReading(dtypeName, 0, FORMAT).content, name };
  }
  return {
    ...(wholeContent(shown, shape, dtype) ?? { kind: 'truncated', shape, dtype, format: FORMAT }),
    name
  };
}

/** The values if all of them are shown: xarray writes floats with four digits or so, and those of several dimensions in a row. */
function wholeContent(
  shown: string,
  shape: readonly (number | null)[],
  dtype: DType
): Content | null {
  const numbers = new NumberBuffer(isFloating(dtype));
  const cells = cellsOf(shown, 0, shown.length);
  const areNumbers = cells.every(({ start, end }) => {
    const word = shown.slice(start, end);
    const isNan = word === 'nan';
    return readCell(isNan ? 'NaN' : word, 0, isNan ? 3 : word.length, numbers) === 'number';
  });
  const size = shape.reduce<number>((product, extent) => product * (extent ?? NaN), 1);
  return areNumbers && numbers.length === size
    ? arrayContent(new SourceText(shown), {
        numbers,
        shape: shape.map(Number),
        dtype,
        rule: guessed(dtype),
        format: FORMAT
      })
    : null;
}
