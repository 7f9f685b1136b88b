import { SPACE } from '../chars';

export interface TibbleColumn {
  readonly name: string;
  /** Such as `dbl`, `int` or `chr`. */
  readonly type: string;
  /** Where its type stands in a line: numbers end where it ends, words begin where it begins. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a tibble, taken apart. */
export interface TibbleLines {
  readonly columns: readonly TibbleColumn[];
  readonly types: string;
  readonly rows: readonly string[];
  readonly firstRow: number;
}

/** Types whose cells are set right, with their digits below one another. */
const NUMBERS = new Set(['dbl', 'int']);
const WORDS = new Set(['chr', 'fct', 'ord']);

/** Whether the values of a column are numbers, or true and false. */
export function holdsNumbers({ type }: TibbleColumn): boolean {
  return NUMBERS.has(type) || type === 'lgl';
}

export function holdsWords({ type }: TibbleColumn): boolean {
  return WORDS.has(type);
}

/** Each type below its name; null where they are not as many. Names that are no words stand between backticks. */
export function tibbleColumns(header: string, types: string): TibbleColumn[] | null {
  const names = header.match(/`[^`]*`|\S+/g) ?? [];
  const found = [...types.matchAll(/<([^<>]*)>/g)];
  return names.length !== found.length
    ? null
    : found.map(({ 0: { length }, 1: type, index }, i) => ({
        name: names[i].replaceAll('`', ''),
        type,
        start: index,
        end: index + length
      }));
}

/** Whether a row goes on where a column of numbers ends, so that its cells are not where they belong. */
export function isShifted(row: string, columns: readonly TibbleColumn[]): boolean {
  return columns.some(column => holdsNumbers(column) && !isBlank(row, column.end));
}

/** Where the cells of a column begin: of numbers behind the last place where every row has a space. */
export function cellsStart(column: TibbleColumn, { types, rows }: TibbleLines): number {
  if (!NUMBERS.has(column.type)) {
    return column.start;
  }
  let at = column.end - 1;
  while (at > 0 && ![types, ...rows].every(line => isBlank(line, at))) {
    at--;
  }
  return at;
}

function isBlank(line: string, at: number): boolean {
  return at >= line.length || line.charCodeAt(at) === SPACE;
}
