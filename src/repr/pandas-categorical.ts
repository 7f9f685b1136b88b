import { categoryCodes, type Categories } from './category-codes';
import { OPEN_BRACKET, SPACE } from './chars';
import { pandasDType } from './dtype-name';
import { listedNumbers } from './listed-numbers';
import { MAX_ITEMS } from './max-items';
import { guessed } from './printed-bound';
import { readCategories, type PrintedCategories } from './printed-categories';
import { printedWords } from './printed-words';
import type { SourceText } from './source-text';
import { textBefore } from './text-before';
import type { Content, Reading, Region } from './types';

const CATEGORIES = 'Categories (';
/** Lines of words above the categories, which pandas wraps. */
const MOST_LINES = 1000;
const LENGTH = /^Length: (\d+)\s*$/;
/** What stands in a CategoricalIndex behind its words, and behind its categories. */
const BEHIND_WORDS = /\],\s+categories=\[/;
const BEHIND_CATEGORIES =
  /\],\s+ordered=(?:True|False),\s+dtype='category'(?:,\s+name=(?:'[^\n]{0,200}?'|[^'\n]{0,200}?))?(?:,\s+length=(\d+))?\)/;

/** The `pd.Categorical` in a text: a list of its words above a line with its categories. */
export function findCategoricals(source: SourceText): Region[] {
  const { text } = source;
  const regions: Region[] = [];
  let top = 0;
  let at = text.indexOf(CATEGORIES);
  while (at >= 0 && regions.length < MAX_ITEMS) {
    const line = source.lineAt(at);
    const categories = source.lineStarts[line] === at ? readCategories(source, line) : null;
    const region = categories === null ? null : readAbove(source, line, top, categories);
    if (region !== null) {
      regions.push(region);
    }
    top = categories?.endLine ?? line + 1;
    at = text.indexOf(CATEGORIES, source.lineEnd(top - 1));
  }
  return regions;
}

/** Reads the list that ends above a line, and begins at `top` or below. */
function readAbove(
  source: SourceText,
  line: number,
  top: number,
  categories: PrintedCategories
): Region | null {
  const { text, lineStarts } = source;
  const length = line > top ? LENGTH.exec(source.line(line - 1)) : null;
  const below = length === null ? line : line - 1;
  const first = firstLine(source, below, top);
  const start = first === null ? -1 : text.indexOf('[', lineStarts[first]);
  const end = below === 0 ? 0 : source.contentEnd(below - 1) - 1;
  if (start < 0 || start >= end || text[end] !== ']') {
    return null;
  }
  const { kind, name } = textBefore(text, start);
  if (kind === 'other') {
    return null;
  }
  const content = contentOf(text.slice(start + 1, end), categories, length?.[1]);
  return { start, end: source.lineEnd(categories.endLine - 1), items: [{ ...content, name }] };
}

/** The line that the list begins on, of which the others are indented. */
function firstLine({ text, lineStarts }: SourceText, below: number, top: number): number | null {
  const least = Math.max(top, below - MOST_LINES);
  let first = below - 1;
  while (first >= least && text.charCodeAt(lineStarts[first]) === SPACE) {
    first--;
  }
  return first >= least ? first : null;
}

/** Reads `['a', 'b'], categories=['a', 'b'], ordered=False, dtype='category')` behind `CategoricalIndex(`. */
export function readCategoricalIndex(source: SourceText, open: number): Reading | null {
  if (source.text.charCodeAt(open) !== OPEN_BRACKET) {
    return null;
  }
  // The ends of another one are not its own.
  const next = source.text.indexOf('CategoricalIndex(', open);
  const text = source.text.slice(open, next === -1 ? undefined : next);
  const behind = BEHIND_WORDS.exec(text);
  const from = behind === null ? text.length : behind.index + behind[0].length;
  const tail = BEHIND_CATEGORIES.exec(text.slice(from));
  if (behind === null || tail === null) {
    return null;
  }
  const words = printedWords(text, from, from + tail.index);
  const shown = text.slice(1, behind.index);
  const content = contentOf(shown, { words, dtype: 'category' }, tail[1]);
  return { content, end: open + from + tail.index + tail[0].length, open: 0 };
}

/** The codes of words; categories that are numbers are the values themselves. */
function contentOf(shown: string, categories: Categories, length: string | undefined): Content {
  const told = {
    dtype: pandasDType(categories.dtype),
    length: length === undefined ? null : Number(length),
    rule: guessed('float64')
  };
  const numbers = categories.words === null ? listedNumbers(shown, told) : null;
  return numbers ?? categoryCodes(printedWords(shown, 0, shown.length), categories, told.length);
}
