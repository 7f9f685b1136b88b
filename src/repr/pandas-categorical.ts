import { classColumn } from './class-column';
import { DOUBLE_QUOTE, OPEN_BRACKET, QUOTE, skipSpace, SPACE } from './chars';
import { MAX_ITEMS } from './max-items';
import { readQuotedList, type QuotedList } from './quoted-list';
import type { SourceText } from './source-text';
import { textBefore } from './text-before';
import type { Content, Reading, Region } from './types';

const FORMAT = 'pandas';
const CATEGORIES = 'Categories (';
/** Lines of words above the categories, which pandas wraps. */
const MOST_LINES = 1000;
const LENGTH = /^(?:Length: (\d+))?\s*$/;
/** What stands in a CategoricalIndex behind its words, and behind its categories. */
const BEHIND_WORDS = /,\s*categories=\[/y;
const BEHIND_CATEGORIES =
  /,\s*ordered=(?:True|False),\s*dtype='category'(?:,\s*name='[^'\n]{0,200}')?(?:,\s*length=(\d+))?\)/y;

/** The `pd.Categorical` of names in a text: a list of them above a line with its categories. */
export function findCategoricals(source: SourceText): Region[] {
  const { text } = source;
  const regions: Region[] = [];
  let top = 0;
  let at = text.indexOf(CATEGORIES);
  while (at >= 0 && regions.length < MAX_ITEMS) {
    const line = source.lineAt(at);
    const region = source.lineStarts[line] === at ? readAbove(source, line, top) : null;
    if (region !== null) {
      regions.push(region);
    }
    top = line + 1;
    at = text.indexOf(CATEGORIES, source.lineEnd(line));
  }
  return regions;
}

function readAbove(source: SourceText, line: number, top: number): Region | null {
  const { text, lineStarts } = source;
  const least = Math.max(top, line - MOST_LINES);
  const below = line > 0 && text.startsWith('Length: ', lineStarts[line - 1]) ? line - 1 : line;
  for (let first = below - 1; first >= least; first--) {
    // What goes on from the line above is indented.
    if (text.charCodeAt(lineStarts[first]) === SPACE) {
      continue;
    }
    const start = text.indexOf('[', lineStarts[first]);
    const { kind, name } = textBefore(text, start);
    const list = start < lineStarts[line] && kind !== 'other' ? listAt(text, start) : null;
    const length =
      list === null ? null : LENGTH.exec(text.slice(list.end, lineStarts[line]).trim());
    if (list === null || length === null) {
      return null;
    }
    const items = [{ ...contentOf(list, length[1]), name }];
    return { start, end: source.lineEnd(line), items };
  }
  return null;
}

/** Reads `['a', 'b'], categories=['a', 'b'], ordered=False, dtype='category')` behind `CategoricalIndex(`. */
export function readCategoricalIndex({ text }: SourceText, open: number): Reading | null {
  const list = text.charCodeAt(open) === OPEN_BRACKET ? listAt(text, open) : null;
  if (list === null) {
    return null;
  }
  BEHIND_WORDS.lastIndex = list.end;
  const categories = BEHIND_WORDS.test(text) ? readQuotedList(text, BEHIND_WORDS.lastIndex) : null;
  if (categories === null) {
    return null;
  }
  BEHIND_CATEGORIES.lastIndex = categories.end;
  const match = BEHIND_CATEGORIES.exec(text);
  return match === null
    ? null
    : { content: contentOf(list, match[1]), end: BEHIND_CATEGORIES.lastIndex, open: 0 };
}

/** A list whose first word is a name; one of numbers is an array as it stands. */
function listAt(text: string, open: number): QuotedList | null {
  const first = text.charCodeAt(skipSpace(text, open + 1));
  return first === QUOTE || first === DOUBLE_QUOTE ? readQuotedList(text, open + 1) : null;
}

function contentOf({ words, isCut }: QuotedList, length: string | undefined): Content {
  return isCut
    ? {
        kind: 'truncated',
        shape: [length === undefined ? null : Number(length)],
        dtype: 'int64',
        format: FORMAT
      }
    : classColumn('Categorical', words, FORMAT);
}
