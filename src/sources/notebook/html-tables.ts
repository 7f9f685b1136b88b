import { tableSection, tooLongSection, type TableCells } from '../../repr/table-cells';

/** The page parses the HTML of one output at once; two megabytes take a few tenths of a second. */
const LONGEST = 2_000_000;
/** pandas and polars mark their tables; a Styler gives its own an id. Other tables are a page, not an array. */
const TABLES = 'table.dataframe, table[id^="T_"]';
/** The same marks in text that is too long to be parsed. */
const MARKS = /<table[^>]{0,200}(?:\bdataframe\b|\bid="T_)/;
const PANDAS_SIZE = /^(\d+) rows × (\d+) columns$/;
/** `A matrix: 2 × 3 of type dbl`, `A data.frame: 3 × 2`. */
const CAPTION_OF_R = /^An? [\w.]+: (\d+) × (\d+)/;
const POLARS_SIZE = /^shape: \(([\d_,']+), ([\d_,']+)\)$/;

/**
 * The tables of arrays in an HTML output. The browser parses it into a document of its own that is never shown: no script of
 * it runs, no picture or style sheet is loaded.
 */
export function htmlTables(html: string): readonly string[] {
  if (!html.includes('<table')) {
    return [];
  }
  if (html.length > LONGEST) {
    return MARKS.test(html) ? [tooLongSection(html.length, LONGEST)] : [];
  }
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll<HTMLTableElement>(TABLES)]
    .map(cellsOf)
    .filter(cells => cells !== null)
    .map(tableSection);
}

/** Null for a table whose rows are not equally long, or that has none. */
function cellsOf(table: HTMLTableElement): TableCells | null {
  const rows = [...(table.tBodies[0]?.rows ?? [])].map(row => texts(row, 'TD'));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some(row => row.length !== width)) {
    return null;
  }
  const caption = CAPTION_OF_R.exec(table.caption === null ? '' : textOf(table.caption));
  const head = [...(table.tHead?.rows ?? [])].filter(row => !isTypesOfR(row));
  const types = head.find(row => row.cells.length === width && texts(row, 'TD').length === width);
  return {
    size: caption === null ? sizeOf(table) : [count(caption[1]), count(caption[2])],
    labels: labelsOf(
      head.filter(row => row !== types),
      width
    ),
    dtypes: types === undefined ? [] : texts(types, 'TD'),
    style: caption !== null ? 'r' : table.classList.contains('dataframe') ? 'plain' : 'styled',
    rows
  };
}

/** The kernel of R writes the types of the columns as `<dbl>` below their names. */
function isTypesOfR(row: HTMLTableRowElement): boolean {
  const types = texts(row, 'TH').filter(text => text !== '');
  return types.length > 0 && types.every(text => /^<\w+>$/.test(text));
}

/** Goes from sibling to sibling: the lists that the browser makes of cells cost more than the cells. */
function texts(row: HTMLTableRowElement, tag: 'TD' | 'TH'): string[] {
  const found: string[] = [];
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (cell.tagName === tag) {
      found.push(textOf(cell));
    }
  }
  return found;
}

/** Most cells hold nothing but one text. */
function textOf(cell: Element): string {
  const { firstChild } = cell;
  const isText = firstChild !== null && firstChild === cell.lastChild;
  return (isText && firstChild instanceof Text ? firstChild.data : cell.textContent).trim();
}

/** The names of the columns; those of several levels joined by slashes. A level that is all blank names the index. */
function labelsOf(head: readonly HTMLTableRowElement[], width: number): string[] {
  const levels = head
    .map(row => [...row.cells].flatMap(cell => Array<string>(cell.colSpan).fill(textOf(cell))))
    .map(level => level.slice(-width))
    .filter(level => level.length === width && level.some(label => label !== ''));
  return Array.from({ length: width }, (_, column) =>
    levels
      .map(level => level[column])
      .filter(label => label !== '')
      .join('/')
  );
}

function sizeOf(table: HTMLTableElement): [number, number] | null {
  const notes = table.parentElement?.querySelectorAll('p, small') ?? [];
  for (const note of notes) {
    const match = PANDAS_SIZE.exec(textOf(note)) ?? POLARS_SIZE.exec(textOf(note));
    if (match !== null) {
      return [count(match[1]), count(match[2])];
    }
  }
  return null;
}

/** Large extents may have separators between thousands. */
function count(text: string): number {
  return Number(text.replace(/[_,']/g, ''));
}
