import type { DType } from '../../array/dtype';
import { createArray, sizeOf } from '../../array/nd-array';
import { EXACT } from '../../array/provenance';
import { TaggedError } from '../../errors';
import { SPACE } from '../chars';
import { slicesInOrder } from '../slices-in-order';
import type { SourceText } from '../source-text';
import type { Content } from '../types';
import { CellGrid } from './cell-grid';
import { elementType, type ElementType } from './element-type';
import { JuliaNumbers, refusedJulia, truncatedJulia } from './julia-content';

/** An array that Julia displays, and the line behind it. */
export interface JuliaArray {
  readonly content: Content;
  readonly endLine: number;
}

const HEADER = /^((?:\d+×)+\d+|\d+-element|0-dimensional) (\D.*?)(:?)\s*$/;
const LONGEST_HEADER = 500;
const SLICE = /^\[(?::, )+:?[\d, ]+\] =\s*$/;
/** Stands for rows and columns that were left out. */
const DOTS = /[⋮⋱⋯…]/;
/** What is a number, but not one that can be read. */
const OTHER_NUMBERS = /^(?:Complex|Rational|Big|Dual|Float8|Float128|Int128|UInt128|Quantity)/;

/** Reads the array whose header is on a line, such as `3×4 Matrix{Float64}:`; null if there is none of numbers. */
export function readJuliaArray(source: SourceText, line: number): JuliaArray | null {
  const length = source.lineEnd(line) - source.lineStarts[line];
  const header = length > LONGEST_HEADER ? null : HEADER.exec(source.line(line));
  if (header === null) {
    return null;
  }
  const [, dims, type, colon] = header;
  const shape = extentsOf(dims);
  const elements = elementType(type);
  if (elements === null || (colon === '') !== (sizeOf(shape) === 0)) {
    return null;
  }
  const { dtype, name } = elements;
  if (dtype === null) {
    return OTHER_NUMBERS.test(name)
      ? {
          content: refusedJulia(name),
          endLine: rowsBelow(source, line + 1, shape.length > 2).endLine
        }
      : null;
  }
  if (colon === '') {
    const array = createArray([], shape, dtype, EXACT);
    return { content: { kind: 'array', array, format: 'julia' }, endLine: line + 1 };
  }
  return readRows(source, line, shape, { ...elements, dtype }, type.startsWith('Array{'));
}

function extentsOf(dims: string): number[] {
  return dims === '0-dimensional' ? [] : dims.replace('-element', '').split('×').map(Number);
}

function readRows(
  source: SourceText,
  header: number,
  shape: readonly number[],
  type: ElementType & { dtype: DType },
  isOld: boolean
): JuliaArray {
  const [numRows = 1, numColumns = 1, ...further] = shape;
  const rows = rowsBelow(source, header + 1, further.length > 0);
  const { endLine } = rows;
  if (rows.isTruncated) {
    return { content: truncatedJulia(shape, type.dtype), endLine };
  }
  if (!rows.cells.haveShape(sizeOf(further), numRows, numColumns)) {
    return { content: otherShape(rows.cells, shape), endLine };
  }
  const collected = new JuliaNumbers();
  const slices = slicesInOrder(further);
  for (let row = 0; row < numRows; row++) {
    for (let column = 0; column < numColumns; column++) {
      for (const slice of slices) {
        const cell = (slice * numRows + row) * numColumns + column;
        if (!collected.read(source.text, rows.cells.start(cell), rows.cells.end(cell))) {
          return { content: refusedJulia(type.name), endLine };
        }
      }
    }
  }
  const mayBeCompact = numColumns > 1 || isOld;
  return { content: collected.content(source, shape, type.dtype, mayBeCompact), endLine };
}

interface Rows {
  readonly cells: CellGrid;
  readonly isTruncated: boolean;
  readonly endLine: number;
}

/** The rows below a header, each indented by a space; those of an array of more than two axes in slices, each below its title. */
function rowsBelow(source: SourceText, firstLine: number, hasSlices: boolean): Rows {
  const cells = new CellGrid();
  let isTruncated = false;
  let endLine = firstLine;
  for (let line = firstLine; line < source.numLines; line++) {
    const start = source.lineStarts[line];
    const end = source.lineEnd(line);
    if (source.text.charCodeAt(start) === SPACE && end - start > 1) {
      isTruncated = cells.addRow(source.text, start, end) || isTruncated;
    } else if (hasSlices && SLICE.test(source.line(line))) {
      cells.beginSlice();
    } else if (hasSlices && DOTS.test(source.line(line))) {
      isTruncated = true;
    } else if (!hasSlices || end > start) {
      break;
    } else {
      continue;
    }
    endLine = line + 1;
  }
  return { cells, isTruncated, endLine };
}

function otherShape(cells: CellGrid, shape: readonly number[]): Content {
  const found = cells.firstShape.slice(0, Math.max(1, shape.length));
  const error = new TaggedError(
    'broken-array',
    'The values have the shape ({found}), but the text says ({expected})',
    { found: found.join(', '), expected: shape.join(', ') }
  );
  return { kind: 'broken', error, format: 'julia' };
}
