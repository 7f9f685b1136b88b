import { MAX_ITEMS } from './max-items';
import { namedPart } from './named-part';
import { readPolarsFrame } from './polars-frame';
import { readPolarsSeries } from './polars-series';
import type { SourceText } from './source-text';
import { textBefore } from './text-before';
import type { Region } from './types';

const SHAPE = /^shape: \(([\d_,']+),(?: ([\d_,']+))?\)\s*$/;
const INNER = /^[│╞├└╰]/;
const TOP = /^[┌╭]/;

/** The frames and series of polars in a text, which begin with a line such as `shape: (3, 2)`. */
export function findPolars(source: SourceText): Region[] {
  const { text } = source;
  const regions: Region[] = [];
  let at = text.indexOf('shape: (');
  while (at >= 0 && regions.length < MAX_ITEMS) {
    const line = source.lineAt(at);
    const region = readAt(source, line);
    if (region !== null) {
      regions.push(region);
    }
    at = text.indexOf('shape: (', region?.end ?? source.lineEnd(line));
  }
  return regions;
}

function readAt(source: SourceText, line: number): Region | null {
  const match = SHAPE.exec(source.line(line));
  if (match === null) {
    return null;
  }
  const shape = match.slice(1).filter(Boolean).map(extent);
  const below = shape.length === 2 ? readPolarsFrame(source, line + 1, shape) : null;
  const top = shape.length === 2 && below === null ? topAbove(source, line) : null;
  const frame = top === null ? below : readPolarsFrame(source, top, shape);
  const start = source.lineStarts[top ?? line];
  const before = textBefore(source.text, start).name;
  const series = shape.length === 1 ? readPolarsSeries(source, line + 1, shape[0]) : null;
  const found = frame ?? series;
  if (found === null) {
    return null;
  }
  const items = [
    ...(frame?.contents ?? []).map(({ column, ...content }) => ({
      ...content,
      ...namedPart(column, before)
    })),
    ...(series === null ? [] : [{ ...series.content, name: series.name || before }])
  ];
  return { start, end: source.lineEnd(Math.max(line, found.endLine - 1)), items };
}

/** The upper border of a frame that ends directly above a line, where polars was told to print its shape (`tbl_dataframe_shape_below`). */
function topAbove(source: SourceText, line: number): number | null {
  let top = line - 1;
  while (top > 0 && INNER.test(source.line(top))) {
    top--;
  }
  return top >= 0 && top < line - 1 && TOP.test(source.line(top)) ? top : null;
}

/** Large extents may have separators between thousands. */
function extent(text: string): number {
  return Number(text.replace(/[_,']/g, ''));
}
