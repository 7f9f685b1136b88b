import { COLON, EQUALS, isDigit, isSpace, isWord, NEWLINE, QUOTE, DOUBLE_QUOTE } from './chars';

/** No name is longer, and no text is searched further for one. */
const LIMIT = 200;

/**
 * How a place is introduced: `line` – nothing else stands before it on its line; `name` – directly behind `name =`,
 * `name:` or `'name':`; `heading` – below a line of one word; `word` – one word and a space begin its line; `other` – anything else.
 */
export interface Introduction {
  readonly kind: 'line' | 'name' | 'heading' | 'word' | 'other';
  readonly name: string | null;
}

/** Looks at the text before a place. */
export function textBefore(text: string, at: number): Introduction {
  const end = skipBack(text, at);
  const below = text.slice(end, at).includes('\n');
  const code = text.charCodeAt(end - 1);
  if (code === COLON || code === EQUALS) {
    const name = nameEndingAt(text, skipBlanksBack(text, end - 1));
    if (name !== null) {
      return { kind: 'name', name: name.text };
    }
    return { kind: below ? 'line' : 'other', name: null };
  }
  if (end === 0) {
    return { kind: 'line', name: null };
  }
  const word = end < at ? nameEndingAt(text, end) : null;
  const alone = word !== null && word.quoted === false && isLineStart(text, word.start);
  if (below) {
    return alone ? { kind: 'heading', name: word.text } : { kind: 'line', name: null };
  }
  return { kind: alone ? 'word' : 'other', name: null };
}

/** The end of the text before a place, over white space with at most one newline. */
function skipBack(text: string, at: number): number {
  const end = skipBlanksBack(text, at);
  if (text.charCodeAt(end - 1) !== NEWLINE) {
    return end;
  }
  const above = skipBlanksBack(text, end - 1);
  return text.charCodeAt(above - 1) === NEWLINE || above === 0 ? end - 1 : above;
}

function skipBlanksBack(text: string, at: number): number {
  let end = at;
  while (
    end > at - LIMIT &&
    text.charCodeAt(end - 1) !== NEWLINE &&
    isSpace(text.charCodeAt(end - 1))
  ) {
    end--;
  }
  return end;
}

function isLineStart(text: string, at: number): boolean {
  const end = skipBlanksBack(text, at);
  return end === 0 || text.charCodeAt(end - 1) === NEWLINE;
}

function nameEndingAt(
  text: string,
  end: number
): { text: string; start: number; quoted: boolean } | null {
  const quote = text.charCodeAt(end - 1);
  const quoted = quote === QUOTE || quote === DOUBLE_QUOTE;
  const last = quoted ? end - 1 : end;
  let start = last;
  while (start > end - LIMIT && isWord(text.charCodeAt(start - 1))) {
    start--;
  }
  const first = text.charCodeAt(start);
  const cut = isWord(text.charCodeAt(start - 1));
  if (cut || start === last || isDigit(first) || (quoted && text.charCodeAt(start - 1) !== quote)) {
    return null;
  }
  return { text: text.slice(start, last), start, quoted };
}
