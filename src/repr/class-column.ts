import { classIndices } from '../array/class-indices';
import { isTagged, TaggedError } from '../errors';
import type { Content, ReprFormat } from './types';

/** What a printer writes where a text was too long for its column. */
const CUT = /(?:\.\.\.|…)$/;
/** Lists, dicts and arrays as the cell of an object. */
const HOLDS_MANY = /^(?:\[.*[,\s\d].*\]|\(.*,.*\)|\{.*\}|\w+\(\[.*)$/s;

/** A column of words: the indices of the classes that they name, or the reason why it is left out. */
export function classColumn(column: string, words: readonly string[], format: ReprFormat): Content {
  const wrong = words.find(word => CUT.test(word) || HOLDS_MANY.test(word));
  if (wrong !== undefined) {
    return leftOut(column, wrong, format);
  }
  try {
    return { kind: 'array', array: classIndices(column, words), format };
  } catch (error) {
    if (!isTagged(error)) {
      throw error;
    }
    return { kind: 'broken', error, format };
  }
}

/** The refusal of a column that holds neither numbers nor names. */
export function leftOut(column: string, value: string, format: ReprFormat): Content {
  const error = new TaggedError(
    'unsupported-array',
    'Column {column} of this table holds {value}, which is no number',
    { column, value }
  );
  return { kind: 'broken', error, format };
}
