import { CLOSE_PAREN, COMMA, isWord, skipSpace } from './chars';

/** Keyword arguments behind the first one of a call, as their text. */
export interface Arguments {
  readonly values: ReadonlyMap<string, string>;
  /** The place behind the closing parenthesis. */
  readonly end: number;
}

/** No printer writes longer keyword arguments; text that never closes must not be searched to its end. */
const LIMIT = 2000;
const OPENING = '([{<';
const CLOSING = ')]}>';

/** Reads `, dtype=float32, shape=(2, 3))`; null if there is anything else. */
export function readArguments(text: string, start: number): Arguments | null {
  const values = new Map<string, string>();
  const limit = start + LIMIT;
  let at = skipSpace(text, start);
  while (text.charCodeAt(at) === COMMA) {
    const key = skipSpace(text, at + 1);
    let equals = key;
    while (isWord(text.charCodeAt(equals))) {
      equals++;
    }
    if (equals === key || text[equals] !== '=' || equals > limit) {
      return null;
    }
    const end = valueEnd(text, equals + 1, limit);
    if (end === null) {
      return null;
    }
    values.set(text.slice(key, equals), text.slice(equals + 1, end).trim());
    at = end;
  }
  return text.charCodeAt(at) === CLOSE_PAREN ? { values, end: at + 1 } : null;
}

/** Where a value ends: at the comma or parenthesis behind it that is in no bracket and in no string. */
function valueEnd(text: string, start: number, limit: number): number | null {
  let depth = 0;
  let quote = '';
  for (let at = start; at < Math.min(limit, text.length); at++) {
    const char = text[at];
    if (quote !== '') {
      quote = char === quote ? '' : quote;
    } else if (char === "'" || char === '"') {
      quote = char;
    } else if (OPENING.includes(char)) {
      depth++;
    } else if (depth === 0 && (char === ',' || char === ')')) {
      return at;
    } else if (CLOSING.includes(char)) {
      depth--;
    }
  }
  return null;
}
