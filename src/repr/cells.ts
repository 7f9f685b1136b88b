import { isSpace } from './chars';

/** A word of a line, by the places where it begins and ends in the text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The words between two places of a text. */
export function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let at = from;
  while (at < to) {
    while (at < to && isSpace(text.charCodeAt(at))) {
      at++;
    }
    const start = at;
    while (at < to && !isSpace(text.charCodeAt(at))) {
      at++;
    }
    if (at > start) {
      cells.push({ start, end: at });
    }
  }
  return cells;
}
