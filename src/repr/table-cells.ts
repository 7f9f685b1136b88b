/** Whose table it is: a pandas Styler gives each column a format of its own, and so does R; `plain` is of pandas or polars. */
export type TableStyle = 'plain' | 'styled' | 'r';

/** The cells of an HTML table: what a browser tells of it, and nothing of what it means. */
export interface TableCells {
  /** Rows and columns of the whole table where the page tells, or null. */
  readonly size: readonly [number, number] | null;
  readonly labels: readonly string[];
  /** The types that polars writes below the names; empty for others. */
  readonly dtypes: readonly string[];
  readonly style: TableStyle;
  readonly rows: readonly (readonly string[])[];
}

/** Writes the cells as lines of tab-separated words. */
export function tableSection({ size, labels, dtypes, style, rows }: TableCells): string {
  const lines = [[style, ...(size ?? []).map(String)], labels, dtypes, ...rows];
  return lines.map(line => line.map(oneWord).join('\t')).join('\n');
}

/** What begins the section of a table that was not taken apart. */
export const TOO_LONG = 'too long';

/** Writes that the HTML of an output, which holds tables, is too long to be parsed by the page. */
export function tooLongSection(length: number, limit: number): string {
  return [TOO_LONG, length, limit].join('\t');
}

/** What ends a section; no printer writes it. */
const SEPARATOR = '\u001d';
/** White space that is not a single space. */
const BREAKS = /[^\S ]| {2}/;

function oneWord(cell: string): string {
  const whole = cell.includes(SEPARATOR) ? cell.replaceAll(SEPARATOR, ' ') : cell;
  return (BREAKS.test(whole) ? whole.replace(/\s+/g, ' ') : whole).trim();
}
