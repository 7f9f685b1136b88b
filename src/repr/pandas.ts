import { createArray } from '../array/nd-array';
import { EXACT } from '../array/provenance';
import { MAX_ITEMS } from './max-items';
import { namedPart } from './named-part';
import { readFrame, type Frame } from './pandas-frame';
import { readSeries } from './pandas-series';
import { readCategories } from './printed-categories';
import type { SourceText } from './source-text';
import { textBefore } from './text-before';
import type { Region } from './types';

const EMPTY_FRAME =
  /^Empty DataFrame\nColumns: \[(.*)\]\nIndex: \[(.*)\](?:\n\n\[(\d+) rows x (\d+) columns\])?/;

/** The frames and series of a text, each as the lines that it covers; frames only between the regions that are `taken`. */
export function findPandas(source: SourceText, taken: readonly Region[] = []): Region[] {
  const series = findSeries(source);
  const others = [...taken, ...series].sort((a, b) => a.start - b.start);
  return [...series, ...findFrames(source, others)];
}

function findSeries(source: SourceText): Region[] {
  const { text } = source;
  const regions: Region[] = [];
  let top = 0;
  let at = text.indexOf('dtype: ');
  while (at >= 0 && regions.length < MAX_ITEMS) {
    const line = source.lineAt(at);
    const series = readSeries(source, line, top);
    if (series !== null) {
      const { content, firstLine } = series;
      const start = source.lineStarts[firstLine];
      const before = textBefore(text, start);
      // A word on the line above may be the name of the index.
      const name = series.name ?? (before.kind === 'name' ? before.name : null);
      const last = (readCategories(source, line + 1)?.endLine ?? line + 1) - 1;
      regions.push({ start, end: source.lineEnd(last), items: [{ ...content, name }] });
      top = last + 1;
    }
    at = text.indexOf('dtype: ', source.lineEnd(line));
  }
  return regions;
}

/** Frames between the regions of others, which are sorted. */
function findFrames(source: SourceText, others: readonly Region[]): Region[] {
  const regions: Region[] = [];
  let line = 0;
  let top = 0;
  let next = 0;
  while (line < source.numLines && regions.length < MAX_ITEMS) {
    const start = source.lineStarts[line];
    if (next < others.length && start >= others[next].start) {
      line = Math.max(line, source.lineAt(others[next++].end) + 1);
      continue;
    }
    const end = next < others.length ? source.lineAt(others[next].start) : source.numLines;
    const { contents, endLine } =
      readEmptyFrame(source, line) ?? readFrame(source, line, { top, end });
    if (contents.length > 0) {
      const { name } = textBefore(source.text, start);
      const items = contents.map(({ column, ...content }) => ({
        ...content,
        ...namedPart(column, name)
      }));
      regions.push({ start, end: source.lineEnd(endLine - 1), items });
      top = endLine;
    }
    line = endLine;
  }
  return regions;
}

function readEmptyFrame(source: SourceText, line: number): Frame | null {
  const start = source.lineStarts[line];
  if (!source.text.startsWith('Empty DataFrame\n', start)) {
    return null;
  }
  const match = EMPTY_FRAME.exec(source.text.slice(start, start + 100_000));
  if (match === null) {
    return null;
  }
  const shape =
    match[3] === undefined
      ? [count(match[2]), count(match[1])]
      : [Number(match[3]), Number(match[4])];
  const array = createArray([], shape, 'float64', EXACT);
  return {
    contents: [{ kind: 'array', array, format: 'pandas', column: null }],
    endLine: line + match[0].split('\n').length
  };
}

function count(labels: string): number {
  return labels === '' ? 0 : labels.split(', ').length;
}
