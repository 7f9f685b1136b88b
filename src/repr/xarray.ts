import { MAX_ITEMS } from './max-items';
import { numpyDType } from './dtype-name';
import { readNumpyArray } from './numpy-array';
import type { SourceText } from './source-text';
import { textBefore } from './text-before';
import type { Content, Region } from './types';

const MARK = '<xarray.DataArray';
const HEADER =
  /<xarray\.DataArray(?: '([^'\n]{0,200})')? ?\(([^()\n]{0,500})\)>[^\n]*\n(array\()?/y;
/** Values that were not loaded are counted only. */
const COUNTED = /\[\d+ values with dtype=(\w+)\]/y;
const SECTION = /^(?:Coordinates|Dimensions without coordinates|Indexes|Attributes)\b.*:/;

/** The DataArrays of xarray in a text, each with the lines of its coordinates and attributes, which are not its values. */
export function findXarray(source: SourceText): Region[] {
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
  HEADER.lastIndex = start;
  const header = HEADER.exec(source.text);
  if (header === null) {
    return null;
  }
  const [head, quoted, dims, call] = header;
  const shape = extentsOf(dims);
  const at = start + head.length;
  const reading = call === undefined ? counted(source, at, shape) : readNumpyArray(source, at);
  if (reading === null) {
    return null;
  }
  const name = quoted ?? textBefore(source.text, start).name;
  const item = { ...fitted(reading.content, shape), name };
  return { start, end: sectionsEnd(source, reading.end), items: [item] };
}

/** The extents in `sample: 2, cls: 3`. */
function extentsOf(dims: string): number[] {
  return dims === '' ? [] : dims.split(',').map(dim => Number(dim.slice(dim.lastIndexOf(':') + 1)));
}

function counted(
  source: SourceText,
  at: number,
  shape: number[]
): { content: Content; end: number } | null {
  COUNTED.lastIndex = at;
  const match = COUNTED.exec(source.text);
  if (match === null) {
    return null;
  }
  const dtype = numpyDType(match[1]);
  return {
    content: { kind: 'truncated', shape, dtype, format: 'xarray' },
    end: at + match[0].length
  };
}

function fitted(content: Content, shape: readonly number[]): Content {
  return content.kind === 'truncated'
    ? { ...content, shape, format: 'xarray' }
    : { ...content, format: 'xarray' };
}

/** Where the sections below the values end, each a title with indented lines. */
function sectionsEnd(source: SourceText, at: number): number {
  let line = source.lineAt(at);
  while (
    line + 1 < source.numLines &&
    (SECTION.test(source.line(line + 1)) ||
      (source.line(line + 1).startsWith('  ') && line > source.lineAt(at)))
  ) {
    line++;
  }
  return Math.max(at, source.lineEnd(line));
}
