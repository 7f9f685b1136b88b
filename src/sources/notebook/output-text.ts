import type { IOutput, IMimeBundle, MultilineString } from '@jupyterlab/nbformat';
import { joinSections } from '../../repr/output-sections';
import type { CellOutput } from './cell-output';
import { htmlTables } from './html-tables';
import { jsonText } from './json-text';

/** The text of one output, and for a stream which one it is a piece of. */
export interface OutputText extends Pick<CellOutput, 'kind' | 'text'> {
  readonly stream: string | null;
}

function joined(text: unknown): string | null {
  if (typeof text === 'string') {
    return text;
  }
  return Array.isArray(text) ? (text as MultilineString & string[]).join('') : null;
}

/**
 * The text of an output in which arrays may be printed, with its tables and JSON in sections behind the plain text; null where
 * there is none, as for an error or a picture alone.
 * @param tablesOf Parses the HTML form.
 */
export function outputText(
  output: IOutput,
  tablesOf: (html: string) => readonly string[] = htmlTables
): OutputText | null {
  switch (output.output_type) {
    case 'stream': {
      const text = joined(output.text);
      return text === null ? null : { kind: 'stream', text, stream: String(output.name) };
    }
    case 'execute_result':
    case 'display_data': {
      const text = bundleText((output.data as IMimeBundle | undefined) ?? {}, tablesOf);
      const kind = output.output_type === 'execute_result' ? 'result' : 'display';
      return text === null ? null : { kind, text, stream: null };
    }
    default:
      return null;
  }
}

function bundleText(
  data: IMimeBundle,
  tablesOf: (html: string) => readonly string[]
): string | null {
  const plain = joined(data['text/plain']);
  const html = joined(data['text/html']);
  const tables = html === null ? [] : tablesOf(html);
  const json = jsonText(data['application/json']);
  return plain === null && tables.length === 0 && json === null
    ? null
    : joinSections({ plain: plain ?? '', tables, json });
}
