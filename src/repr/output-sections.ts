/**
 * One output in all the forms that a notebook keeps of it, as one text: first the plain text, then each other form behind a
 * separator that no printer writes, with its kind on a line of its own.
 */
export interface OutputSections {
  readonly plain: string;
  /** Tables of an HTML form, each as `tableSection` writes it. */
  readonly tables: readonly string[];
  /** The JSON form. */
  readonly json: string | null;
}

/** Group separator. */
const SEPARATOR = '\u001d';
const TABLE = 'table\n';
const JSON_KIND = 'json\n';

export function joinSections({ plain, tables, json }: OutputSections): string {
  const others = tables.map(table => TABLE + table);
  return [plain, ...others, ...(json === null ? [] : [JSON_KIND + json])].join(SEPARATOR);
}

export function splitSections(text: string): OutputSections {
  if (!text.includes(SEPARATOR)) {
    return { plain: text, tables: [], json: null };
  }
  const [plain, ...others] = text.split(SEPARATOR);
  const of = (kind: string): string[] =>
    others.filter(part => part.startsWith(kind)).map(part => part.slice(kind.length));
  return { plain, tables: of(TABLE), json: of(JSON_KIND).at(0) ?? null };
}
