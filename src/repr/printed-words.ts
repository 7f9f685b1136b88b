import { QUOTE, skipSpace } from './chars';

/** What a word may be that stands in no quotes: a missing one, or dots for those that were left out. */
const UNQUOTED = /(?:nan|NaN|\.\.\.)(?=[,\s\]]|$)/y;
/** What a printer sets between two words. In the order of ordered categories, dots replace its signs. */
export type Separator = ',' | '<';
const BETWEEN: Readonly<Record<Separator, RegExp>> = {
  ',': /,\s+(?=['N.]|nan)/y,
  '<': /(?:\s+<\s+|\s+(?=\.\.\.\s)|(?<=\.\.\.)\s+)(?=['.])/y
};
/** Behind dots that stand on a line of their own there is no comma. */
const BEHIND_DOTS = /(?<=\.\.\.)\s+(?=['N]|nan)/y;

/**
 * The words of `'a', 'b', nan` between two places, as they stand there with their quotes; null where there is anything else. pandas
 * leaves quotes and backslashes within a word as they are: one ends where a separator and the next word follow, so that a
 * word with `', '` in it gives too many, and never too few.
 */
export function printedWords(
  text: string,
  start: number,
  end: number,
  separator: Separator = ','
): string[] | null {
  const words: string[] = [];
  let at = skipSpace(text, start);
  while (at < end) {
    const isQuoted = text.charCodeAt(at) === QUOTE;
    const wordEnd = isQuoted ? quotedEnd(text, at, end, separator) : plainEnd(text, at);
    if (wordEnd === null) {
      return null;
    }
    words.push(text.slice(at, wordEnd));
    if (wordEnd === end) {
      return words;
    }
    const next = nextWord(text, wordEnd, separator);
    if (next === null) {
      return null;
    }
    at = next;
  }
  return words.length === 0 ? words : null;
}

function quotedEnd(text: string, start: number, end: number, separator: Separator): number | null {
  let at = text.indexOf("'", start + 1);
  while (at >= 0 && at < end) {
    if (at + 1 === end || nextWord(text, at + 1, separator) !== null) {
      return at + 1;
    }
    at = text.indexOf("'", at + 1);
  }
  return null;
}

function plainEnd(text: string, at: number): number | null {
  UNQUOTED.lastIndex = at;
  return UNQUOTED.test(text) ? UNQUOTED.lastIndex : null;
}

function nextWord(text: string, at: number, separator: Separator): number | null {
  return matchEnd(BETWEEN[separator], text, at) ?? matchEnd(BEHIND_DOTS, text, at);
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
