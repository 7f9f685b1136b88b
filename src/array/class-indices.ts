import { TaggedError } from '../errors';
import { createArray, type NDArray } from './nd-array';
import { EXACT } from './provenance';

/** More names than this are no classes. */
const MOST_CLASSES = 1000;
/** Numbers, dates, times and shares that were not read as numbers. */
const NO_NAME = /^[-+.,:/\d\s%]*$/;
const MISSING = /^(?:nan|nat|-?inf(?:inity)?|na|<na>|n\/a|null|none)$/i;

/**
 * The class indices of a column of names, from 0 in the order of the sorted names.
 * @throws TaggedError `unsupported-array` where it holds what is no name, or too many of them.
 */
export function classIndices(column: string, cells: readonly string[]): NDArray {
  const wrong = cells.find(cell => NO_NAME.test(cell) || MISSING.test(cell));
  const classNames = [...new Set(cells)].sort();
  if (wrong !== undefined || classNames.length > MOST_CLASSES) {
    throw new TaggedError(
      'unsupported-array',
      'Column {column} holds {value}: it is made neither of numbers nor of the names of up to {limit} classes',
      { column, value: wrong || cells[0], limit: MOST_CLASSES }
    );
  }
  const indices = new Map(classNames.map((className, index) => [className, index]));
  const values = cells.map(cell => indices.get(cell) ?? NaN);
  return { ...createArray(values, [cells.length], 'int64', EXACT), classNames };
}
