import type { TranslationBundle } from '@jupyterlab/translation';
import type { InputEntry } from '../../model/input-entry';
import { formatShape } from '../format';

/** An array in one line: its name, its shape and type, and where it is. */
export function optionLabel(entry: InputEntry, trans: TranslationBundle): string {
  const { label, description, failure } = entry;
  const what =
    failure !== null || description === null
      ? trans.__('cannot be used')
      : `${formatShape(description.shape)} ${description.dtype ?? ''}`.trim();
  return [label, what, placeLabel(entry, trans)].filter(part => part !== '').join(' · ');
}

export function placeLabel({ place, label }: InputEntry, trans: TranslationBundle): string {
  switch (place.kind) {
    case 'kernel':
      return trans.__('kernel');
    case 'file':
      return trans.__('file');
    case 'typed':
      return trans.__('typed');
    case 'output': {
      const count =
        place.executionCount === null
          ? trans.__('cell %1', place.cellNumber)
          : `[${place.executionCount}]`;
      return label.startsWith(count) ? '' : count;
    }
  }
}
