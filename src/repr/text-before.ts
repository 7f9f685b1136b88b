import {
  COLON,
  COMMA,
  EQUALS,
  isDigit,
  isSpace,
  isWord,
  NEWLINE,
  QUOTE,
  DOUBLE_QUOTE
} from './chars';

/** No name is longer, and no text is searched further for one. */
const LIMIT = 200;
/** More words than these before a name are prose. */
const MAX_WORDS = 40;
const WORDS = /^[ \t]*(?:the +)?((?:[\p{L}\d_-]+ +){0,3})$/iu;
/** What a path consists of besides words. */
const STEPS = `.[]'"`;
const PAIR = /\((['"])\w+\1,$/;
const PATH = /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*|\[(?:\d+|'\w+'|"\w+")\])*$/u;

/**
 * How a place is introduced: `line` – nothing else stands before it on its line; `name` – directly behind `name =`,
 * `name:`, `'name':` or `name ->`; `heading` – below a line of one word; `word` – one word and a space begin its line; `other` – anything else.
 */
export interface Introduction {
  readonly kind: 'line' | 'name' | 'heading' | 'word' | 'other';
  readonly name: string | null;
}

/** Looks at the text before a place. */
export function textBefore(text: string, at: number): Introduction {
  const end = skipBack(text, at);
  const below = text.slice(end, at).includes('\n');
  const mark = markLength(text, end);
  if (mark > 0) {
    const name = nameEndingAt(text, skipBlanksBack(text, end - mark));
    if (name !== null) {
      return { kind: 'name', name: name.quoted ? name.text : withWords(text, name) };
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
  return alone ? { kind: 'word', name: word.text } : { kind: 'other', name: null };
}

/** The length of what joins a name and its value: `=`, `:`, `->`, `=>`; and the comma of a pair such as `('name', …)`. */
function markLength(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  if (code === COLON || code === EQUALS) {
    return 1;
  }
  if (code === COMMA) {
    return PAIR.test(text.slice(Math.max(0, end - LIMIT), end)) ? 1 : 0;
  }
  return text.startsWith('->', end - 2) || text.startsWith('=>', end - 2) ? 2 : 0;
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

interface Name {
  readonly text: string;
  readonly start: number;
  readonly quoted: boolean;
}

function nameEndingAt(text: string, end: number): Name | null {
  const quote = text.charCodeAt(end - 1);
  const quoted = quote === QUOTE || quote === DOUBLE_QUOTE;
  return quoted ? quotedName(text, end - 1, quote) : pathEndingAt(text, end);
}

function quotedName(text: string, end: number, quote: number): Name | null {
  const start = wordStart(text, end);
  const whole = start < end && !isDigit(text.charCodeAt(start));
  return whole && text.charCodeAt(start - 1) === quote
    ? { text: text.slice(start, end), start, quoted: true }
    : null;
}

/** A name with the attributes and indices that lead to it, such as `model.fc.weight` or `outputs[0]`. */
function pathEndingAt(text: string, end: number): Name | null {
  let first = end;
  while (
    first > end - LIMIT &&
    (isWord(text.charCodeAt(first - 1)) || STEPS.includes(text[first - 1]))
  ) {
    first--;
  }
  const [path] = PATH.exec(text.slice(first, end)) ?? [''];
  const start = end - path.length;
  const cut = isWord(text.charCodeAt(start - 1));
  return path === '' || cut ? null : { text: path, start, quoted: false };
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > end - LIMIT && isWord(text.charCodeAt(start - 1))) {
    start--;
  }
  return isWord(text.charCodeAt(start - 1)) ? end : start;
}

/** The name together with the few words that begin its line before it, as in `Predicted classes: `. */
function withWords(text: string, { text: name, start }: Name): string {
  const line = text.slice(Math.max(0, start - MAX_WORDS), start);
  const words = line.slice(line.lastIndexOf('\n') + 1);
  const [, phrase] = WORDS.exec(words) ?? [];
  const fromLineStart = start - words.length === 0 || line.includes('\n');
  return phrase === undefined || !fromLineStart ? name : phrase + name;
}
