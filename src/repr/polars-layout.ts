import { isSpace, SPACE } from './chars';
import type { SourceText } from './source-text';

/** How a frame is drawn: polars can leave out its outer border, the lines between its columns, or both (`tbl_formatting`). */
export interface PolarsLayout {
  /** The line with the first names. */
  readonly first: number;
  /** Whether each row stands between two lines. */
  readonly isBoxed: boolean;
  /** How long its lines are, the border included. */
  readonly width: number;
  /** Where columns begin within the border, but for the first; null where lines stand between them. */
  readonly cuts: readonly number[] | null;
}

const RULE = /^[-+=|:\u2500-\u257f]{3,}$/;
const BAR = /[│┆|]/;
const DOTS = /(?:^|\s)(?:…|\.\.\.)(?:\s|$)/;
/** Spaces that stand between columns at least. */
const GAP = 2;

/** Whether a line is drawn, and holds no cells. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** The layout of the frame of so many columns that begins on a line; null where its columns cannot be told apart. */
export function layoutOf(source: SourceText, top: number, numColumns: number): PolarsLayout | null {
  const first = isRule(source.line(top).trimEnd()) ? top + 1 : top;
  if (first >= source.numLines) {
    return null;
  }
  const names = source.line(first);
  const isBoxed = BAR.test(names[0] ?? '');
  const width = names.length;
  const inner = isBoxed ? names.trimEnd().slice(1, -1) : names;
  if (BAR.test(inner) || (numColumns === 1 && isBoxed)) {
    return { first, isBoxed, width, cuts: null };
  }
  const starts = columnStarts(source, first, isBoxed);
  return starts.length === numColumns || DOTS.test(inner)
    ? { first, isBoxed, width, cuts: starts.slice(1).map(at => at - Number(isBoxed)) }
    : null;
}

/** Whether a line without its own border is as long as the one above, as all of a frame are. */
export function isUnboxedRow(source: SourceText, line: number, width: number): boolean {
  const start = source.lineStarts[line];
  return source.lineEnd(line) - start === width && source.text.charCodeAt(start) === SPACE;
}

/** Where words begin behind two columns of spaces that no line interrupts. */
function columnStarts(source: SourceText, first: number, isBoxed: boolean): number[] {
  const width = source.lineEnd(first) - source.lineStarts[first];
  const isFilled = new Uint8Array(width);
  for (let line = first; line < source.numLines; line++) {
    const text = source.line(line).trimEnd();
    if (isRule(text)) {
      continue;
    }
    if (isBoxed ? !BAR.test(text[0] ?? '') : !isUnboxedRow(source, line, width)) {
      break;
    }
    markFilled(isFilled, isBoxed ? ` ${text.slice(1, -1)}` : text);
  }
  return startsIn(isFilled);
}

function markFilled(isFilled: Uint8Array, text: string): void {
  for (let at = 0; at < Math.min(text.length, isFilled.length); at++) {
    isFilled[at] ||= Number(!isSpace(text.charCodeAt(at)));
  }
}

function startsIn(isFilled: Uint8Array): number[] {
  const starts: number[] = [];
  let blank = GAP;
  isFilled.forEach((filled, at) => {
    if (filled === 1 && blank >= GAP) {
      starts.push(at);
    }
    blank = filled === 1 ? 0 : blank + 1;
  });
  return starts;
}
