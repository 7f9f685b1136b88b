import { classIndices } from '../array/class-indices';
import { isTagged, TaggedError } from '../errors';
import type { Content, ReprFormat } from './types';

/** What a printer writes where a text was too long for its column. */
const CUT = /(?:\.\.\.|…)$/;

/** A column of words: the indices of the classes that they name, or the reason why it is left out. */
export function classColumn(column: string, words: readonly string[], format: ReprFormat): Content {
  const cut = words.find(word => CUT.test(word));
  if (cut !== undefined) {
    return leftOut(column, cut, format);
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
