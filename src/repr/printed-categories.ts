import type { Categories } from './category-codes';
import { printedWords } from './printed-words';
import type { SourceText } from './source-text';

/** What pandas prints below a Categorical, or a Series of them. */
export interface PrintedCategories extends Categories {
  /** The line behind them, since pandas wraps them where a terminal is narrow. */
  readonly endLine: number;
}

/** Where the first is too wide, pandas begins with a separator. */
const HEAD = /(Categories \((\d+), (.+?)\): \[)(?: ?[,<]\n +)?/y;

/** Reads `Categories (2, object): ['a' < 'b']` at the start of a line; null if it is something else. */
export function readCategories(source: SourceText, line: number): PrintedCategories | null {
  if (line >= source.numLines) {
    return null;
  }
  HEAD.lastIndex = source.lineStarts[line];
  const head = HEAD.exec(source.text);
  if (head === null) {
    return null;
  }
  const [all, title, count, dtype] = head;
  let last = source.lineAt(HEAD.lastIndex);
  const indent = ' '.repeat(title.length);
  while (!closes(source, last)) {
    if (++last >= source.numLines || !source.text.startsWith(indent, source.lineStarts[last])) {
      return null;
    }
  }
  const start = source.lineStarts[line] + all.length;
  const words = countedWords(source.text, start, source.contentEnd(last) - 1, Number(count));
  return { words, dtype, endLine: last + 1 };
}

/** The words if as many as were counted, in the one of the two orders in which they are; null where that is not clear. */
function countedWords(text: string, start: number, end: number, count: number): string[] | null {
  const [plain, ordered] = ([',', '<'] as const).map(separator => {
    const words = printedWords(text, start, end, separator);
    return words?.includes('...') === true || words?.length === count ? words : null;
  });
  const isClear = plain === null || ordered === null || plain.join() === ordered.join();
  return isClear ? (plain ?? ordered) : null;
}

function closes(source: SourceText, line: number): boolean {
  return source.text[source.contentEnd(line) - 1] === ']';
}
