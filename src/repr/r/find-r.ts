import { COMMA, OPEN_BRACKET, SPACE } from '../chars';
import { MAX_ITEMS } from '../max-items';
import { namedPart } from '../named-part';
import type { SourceText } from '../source-text';
import type { Content, Region } from '../types';
import { nameInR, startInR } from './r-name';
import { readNamedVector } from './r-named-vector';
import { readRArray } from './r-array';
import { matrixContent, readRMatrix } from './r-matrix';
import { readTibble, type Tibble } from './tibble';
import { readRVector } from './r-vector';

const HASH = 35;

/** The vectors, matrices, arrays and factors that R prints, each as the lines that it covers. */
export function findR(source: SourceText): Region[] {
  const regions: Region[] = [];
  const { text, numLines } = source;
  let first = firstChar(source, 0);
  for (let line = 0; line < numLines && regions.length < MAX_ITEMS; line++) {
    const next = line + 1 < numLines ? firstChar(source, line + 1) : text.length;
    const region = readAt(source, line, first, next);
    first = next;
    if (region !== null) {
      regions.push(region);
      line = source.lineAt(region.end);
      first = line + 1 < numLines ? firstChar(source, line + 1) : text.length;
    }
  }
  return regions;
}

/**
 * Reads what begins on a line, of which a glance at its last char, its first and that of the next line tells whether it is any
 * of R's.
 */
function readAt(source: SourceText, line: number, first: number, next: number): Region | null {
  const { text } = source;
  switch (text.charCodeAt(first)) {
    case OPEN_BRACKET:
      if (text.startsWith('[1] ', first)) {
        return readRVector(source, line);
      }
      break;
    case HASH:
      if (text.startsWith('# ', first)) {
        const tibble = readTibble(source, line);
        return tibble === null ? null : tableRegion(source, line, tibble);
      }
      break;
    case COMMA:
      if (text.startsWith(', , ', first)) {
        const array = readRArray(source, line);
        return array === null ? null : regionOf(source, line, array.content, array.endLine);
      }
  }
  if (text.startsWith('[1,] ', next) || text.startsWith('[,1]', first)) {
    const matrix = readRMatrix(source, line);
    return matrix === null
      ? null
      : regionOf(source, line, matrixContent(source, matrix), matrix.endLine);
  }
  return text.charCodeAt(source.lineEnd(line) - 1) === SPACE ? readNamedVector(source, line) : null;
}

function tableRegion(source: SourceText, line: number, { contents, endLine }: Tibble): Region {
  const name = nameInR(source, line);
  const items = contents.map(({ column, ...content }) => ({
    ...content,
    ...namedPart(column, name)
  }));
  return { start: startInR(source, line), end: source.lineEnd(endLine - 1), items };
}

function firstChar({ text, lineStarts }: SourceText, line: number): number {
  let at = lineStarts[line];
  while (text.charCodeAt(at) === SPACE) {
    at++;
  }
  return at;
}

function regionOf(source: SourceText, line: number, content: Content, endLine: number): Region {
  const item = { ...content, name: nameInR(source, line) };
  return { start: startInR(source, line), end: source.lineEnd(endLine - 1), items: [item] };
}
