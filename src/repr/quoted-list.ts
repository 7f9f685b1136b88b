import { CLOSE_BRACKET, COMMA, DOUBLE_QUOTE, NEWLINE, QUOTE, skipSpace } from './chars';

/** The words of a printed list of names, and the place behind it. */
export interface QuotedList {
  readonly words: readonly string[];
  /** Whether dots stand for words in its middle. */
  readonly isCut: boolean;
  readonly end: number;
}

const BACKSLASH = 92;
const UNQUOTED = /(?:nan|NaN|None|NaT|<NA>|\.\.\.)(?=[,\]\s])/y;

/**
 * Reads `'a', "b", nan]` behind its opening bracket; null where it is no list of names. What stands in no quotes is a missing one.
 * A name with a backslash in it is not read: it may be one of the text or one that stands for another char.
 */
export function readQuotedList(text: string, start: number): QuotedList | null {
  const words: string[] = [];
  let isCut = false;
  let at = skipSpace(text, start);
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end === null) {
      return null;
    }
    const word = text.slice(at, end);
    if (word === '...') {
      isCut = true;
    } else {
      words.push(isQuoted(text, at) ? word.slice(1, -1) : word);
    }
    at = skipSpace(text, end);
    const code = text.charCodeAt(at);
    if (code === CLOSE_BRACKET) {
      return { words, isCut, end: at + 1 };
    }
    if (code !== COMMA && word !== '...') {
      return null;
    }
    at = skipSpace(text, at + Number(code === COMMA));
  }
  return null;
}

function isQuoted(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === QUOTE || code === DOUBLE_QUOTE;
}

function wordEnd(text: string, start: number): number | null {
  if (!isQuoted(text, start)) {
    UNQUOTED.lastIndex = start;
    return UNQUOTED.test(text) ? UNQUOTED.lastIndex : null;
  }
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      return at + 1;
    }
    if (code === BACKSLASH || code === NEWLINE) {
      return null;
    }
  }
  return null;
}
