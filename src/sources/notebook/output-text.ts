import type { IOutput, IMimeBundle, MultilineString } from '@jupyterlab/nbformat';
import type { CellOutput } from './cell-output';

type OutputText = Pick<CellOutput, 'kind' | 'text'>;

function joined(text: unknown): string | null {
  if (typeof text === 'string') {
    return text;
  }
  return Array.isArray(text) ? (text as MultilineString & string[]).join('') : null;
}

/** The text of an output in which arrays may be printed; null where there is none, as for an error or a picture alone. */
export function outputText(output: IOutput): OutputText | null {
  switch (output.output_type) {
    case 'stream': {
      const text = output.name === 'stdout' ? joined(output.text) : null;
      return text === null ? null : { kind: 'stream', text };
    }
    case 'execute_result':
    case 'display_data': {
      const text = joined((output.data as IMimeBundle | undefined)?.['text/plain']);
      const kind = output.output_type === 'execute_result' ? 'result' : 'display';
      return text === null ? null : { kind, text };
    }
    default:
      return null;
  }
}
