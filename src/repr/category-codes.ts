import { createArray } from '../array/nd-array';
import { EXACT } from '../array/provenance';
import { TaggedError } from '../errors';
import { printedWords } from './printed-words';
import type { Content } from './types';

const FORMAT = 'pandas';
const DOTS = '...';
const MISSING = 'NaN';

/** What pandas prints of its categories, in their order. */
export interface Categories {
  /** As they stand in the text, with their quotes; null where they cannot be told from one another. */
  readonly words: readonly string[] | null;
  readonly dtype: string;
}

/**
 * The codes of printed words: their places among the categories, -1 for a missing one. Where some of either are left out, only the
 * number of words is told, which `length` tells if anything does.
 */
export function categoryCodes(
  words: readonly string[] | null,
  categories: Categories,
  length: number | null
): Content {
  const names = namesOf(categories);
  if (words === null || names === null) {
    return refused(categories.dtype);
  }
  if (words.includes(DOTS) || categories.words?.includes(DOTS) === true) {
    return { kind: 'truncated', shape: [length], dtype: 'int64', format: FORMAT };
  }
  const codes = new Map(categories.words?.map((word, code) => [word, code]));
  const values = words.map(
    word => codes.get(word) ?? (word === MISSING || word === 'nan' ? -1 : NaN)
  );
  return codes.size < names.length || values.some(Number.isNaN)
    ? refused(categories.dtype)
    : {
        kind: 'array',
        array: {
          ...createArray(values, [values.length], 'int64', EXACT),
          classNames: names
        },
        format: FORMAT
      };
}

/** The same of names that stand without quotes in a column. */
export function codesOfNames(
  names: readonly string[],
  categories: Categories,
  length: number | null
): Content {
  const words = new Map(categories.words?.map(word => [word.slice(1, -1).trim(), word]));
  const isClear =
    words.size === categories.words?.length && !(words.has(MISSING) && names.includes(MISSING));
  return categoryCodes(
    isClear ? names.map(name => words.get(name) ?? name) : null,
    categories,
    length
  );
}

function namesOf({ words }: Categories): string[] | null {
  return words?.every(word => word === DOTS || isName(word)) === true
    ? words.map(word => word.slice(1, -1))
    : null;
}

/** Whether a word is a name that a list cannot show as two. */
function isName(word: string): boolean {
  return word.startsWith("'") && printedWords(word, 0, word.length)?.length === 1;
}

/** The refusal of categories that are no names, or whose names make the text ambiguous. */
function refused(dtype: string): Content {
  const error = new TaggedError(
    'unsupported-array',
    'Categories of {dtype} cannot be read here: only numbers can, and names that the text tells from one another',
    { dtype }
  );
  return { kind: 'broken', error, format: FORMAT };
}
