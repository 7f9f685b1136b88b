import { isDigit, isSpace } from './chars';

/** The text of a row before its first number, and that number's first char. */
export interface RowHead {
  readonly label: string;
  readonly number: number;
}

/**
 * Whether what stands before the numbers of a table can be the labels of its rows, behind which a number without a sign leaves as
 * many spaces as separate columns, `gap`. The levels of an index are aligned left; otherwise it is the cell of a text that ends with a
 * number, such as `take 5`.
 */
export function areRowLabels(heads: readonly RowHead[], gap: number): boolean {
  const levels = [...new Set(heads.flatMap(({ label }) => levelStarts(label)))].sort(
    (a, b) => a - b
  );
  return (
    levels.length === 0 ||
    heads.every(
      ({ label, number }) =>
        levels.every((start, i) => isLevel(label, start, levels[i + 1])) &&
        (!isDigit(number) || label.length - label.trimEnd().length >= gap)
    )
  );
}

/** Where a word begins behind several spaces. */
function levelStarts(label: string): number[] {
  const words = label.trimEnd();
  return words.includes('  ')
    ? [...words.matchAll(/\s{2,}(?=\S)/g)].map(({ index, 0: spaces }) => index + spaces.length)
    : [];
}

/** A word begins there, or nothing stands there, as where a level repeats what it is in the row above. */
function isLevel(label: string, start: number, end: number | undefined): boolean {
  const isWord = isSpace(label.charCodeAt(start - 1)) && !isSpace(label.charCodeAt(start));
  return isWord || label.slice(start, end).trim() === '';
}
