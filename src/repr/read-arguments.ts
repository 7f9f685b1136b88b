import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMA,
  DOUBLE_QUOTE,
  isWord,
  OPEN_ANGLE,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUOTE,
  skipSpace
} from './chars';

/** Keyword arguments behind the first one of a call, as their text. */
export interface Arguments {
  readonly values: ReadonlyMap<string, string>;
  /** The place behind the closing parenthesis. */
  readonly end: number;
}

/** No printer writes longer keyword arguments; text that never closes must not be searched to its end. */
const LIMIT = 1000;
const CLOSE_ANGLE = 62;

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
  const end = Math.min(limit, text.length);
  let depth = 0;
  let quote = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      quote = code === quote ? 0 : quote;
    } else if (code === QUOTE || code === DOUBLE_QUOTE) {
      quote = code;
    } else if (depth === 0 && (code === COMMA || code === CLOSE_PAREN)) {
      return at;
    } else {
      depth += nesting(code);
    }
  }
  return null;
}

/** By how much a char opens or closes brackets, of which `<` and `>` are a pair here. */
function nesting(code: number): number {
  switch (code) {
    case OPEN_PAREN:
    case OPEN_BRACKET:
    case OPEN_ANGLE:
      return 1;
    case CLOSE_PAREN:
    case CLOSE_BRACKET:
    case CLOSE_ANGLE:
      return -1;
    default:
      return 0;
  }
}
