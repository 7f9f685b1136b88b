import type { SourceText } from '../source-text';
import type { Content } from '../types';
import { slicesInOrder } from '../slices-in-order';
import { omittedBy, rContent, truncatedR } from './r-content';
import type { Cell } from '../cells';
import { readRCell, rNumbers } from './r-cells';
import { readRMatrix, type RMatrix } from './r-matrix';

const TITLE = /^, , (.+?)\s*$/;
const SLICES_OMITTED = /^ *\[ reached [^\n]*omitted .*slice/;

/** An array of three or more axes, and the line behind it. */
export interface RArray {
  readonly content: Content;
  readonly endLine: number;
}

interface Slice {
  readonly place: string;
  readonly matrix: RMatrix;
}

/**
 * Reads an array of three axes or more, which R prints as its matrices, each below a title such as `, , 2` or `, , 1, 2`. Null
 * where the first title is on no line.
 */
export function readRArray(source: SourceText, firstLine: number): RArray | null {
  const slices: Slice[] = [];
  let line = firstLine;
  for (;;) {
    const title = line < source.numLines ? TITLE.exec(source.line(line)) : null;
    const matrix = title === null ? null : readRMatrix(source, line + 2);
    if (title === null || matrix === null) {
      break;
    }
    slices.push({ place: title[1], matrix });
    line = skipBlank(source, matrix.endLine);
  }
  if (slices.length === 0) {
    return null;
  }
  const isCut =
    omittedBy(source, line) !== null ||
    (line < source.numLines && SLICES_OMITTED.test(source.line(line)));
  const endLine = isCut ? line + 1 : (slices.at(-1)?.matrix.endLine ?? line);
  return { content: arrayOf(source, slices, isCut), endLine };
}

function skipBlank(source: SourceText, line: number): number {
  let at = line;
  while (at < source.numLines && source.line(at).trim() === '') {
    at++;
  }
  return at;
}

function arrayOf(source: SourceText, slices: readonly Slice[], isCut: boolean): Content {
  const [{ matrix: first }] = slices;
  const extents = extentsOf(slices.map(({ place }) => place));
  const even = slices.every(({ matrix }) => matrix.shape.join() === first.shape.join());
  if (isCut || !even || extents === null || slices.some(({ matrix }) => matrix.isTruncated)) {
    return truncatedR(even ? [...first.shape, ...(extents ?? [null]).map(() => null)] : null);
  }
  const parts = slices.map(({ matrix }) => cellsInOrder(matrix));
  const numbers = rNumbers();
  const [rows, columns] = first.shape;
  const order = slicesInOrder(extents);
  for (let cell = 0; cell < rows * columns; cell++) {
    order.forEach(slice => readRCell(source.text, parts[slice][cell], numbers));
  }
  return rContent(source, numbers, [rows, columns, ...extents]);
}

function cellsInOrder({ blocks }: RMatrix): Cell[] {
  return blocks[0].rows.flatMap((_, row) => blocks.flatMap(({ rows }) => rows[row]));
}

/** The extents of the further axes: the slices count them with the first of these running fastest; null where names do not tell. */
function extentsOf(places: readonly string[]): number[] | null {
  const counted = places.map(place => place.split(', ').map(Number));
  const last = counted[counted.length - 1];
  if (last.length === 1) {
    return [places.length];
  }
  const isWhole = last.every(extent => extent > 0);
  const size = last.reduce((product, extent) => product * extent, 1);
  return isWhole && size === places.length ? last : null;
}
