import { useId, useRef, type ReactElement } from 'react';
import { mayBeReadAgain, type InputEntry } from '../../model/input-entry';
import type { InspectorModel } from '../../model/inspector-model';
import { FILE_ENDINGS } from '../../sources/files/file-endings';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { ArrayDetails } from './array-details';
import { kernelRefusal } from './kernel-refusal';
import { optionLabel } from './option-label';

export interface ArrayRowProps {
  readonly model: InspectorModel;
  readonly role: 'logits' | 'targets';
  readonly chosen: InputEntry | null;
  readonly entries: readonly InputEntry[];
  /** The person is about to type an array that is not chosen yet. */
  readonly typing?: boolean;
  /** Begins to type an array, or gives it up; null where none can be typed. */
  readonly onType: ((typing: boolean) => void) | null;
}

const TYPE = 'type';
const FILE = 'file';
const NONE = 'none';

/** The choice of one array of the pair, and what is known of the chosen one. */
export function ArrayRow(props: ArrayRowProps): ReactElement {
  const { model, role, chosen, entries, typing = false, onType } = props;
  const { trans, openFiles } = useEnvironment();
  const fileInput = useRef<HTMLInputElement>(null);
  const { kernel } = useStore(model.store, 'kernel');
  const id = useId();
  const label = role === 'logits' ? trans.__('Logits') : trans.__('Targets');
  const choose = (value: string): void => {
    if (value === FILE) {
      fileInput.current?.click();
      return;
    }
    onType?.(value === TYPE);
    if (value !== TYPE) {
      model.pair.pick({ [role]: value, axis: null });
    }
  };
  return (
    <div className="jp-LossInspector-arrayRow">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="jp-mod-styled"
        value={typing ? TYPE : (chosen?.id ?? NONE)}
        onChange={event => choose(event.target.value)}
      >
        {(chosen === null || role === 'targets') && (
          <option value={NONE}>
            {role === 'logits' ? trans.__('choose an array') : trans.__('none')}
          </option>
        )}
        {entries.map(entry => (
          <option key={entry.id} value={entry.id} disabled={entry.failure !== null}>
            {optionLabel(entry, trans)}
          </option>
        ))}
        {onType !== null && <option value={TYPE}>{trans.__('type them …')}</option>}
        <option value={FILE}>{trans.__('open a file …')}</option>
      </select>
      <input
        ref={fileInput}
        type="file"
        hidden
        accept={FILE_ENDINGS.join(',')}
        onChange={({ target }) => {
          openFiles([...(target.files ?? [])], role);
          target.value = '';
        }}
      />
      {chosen !== null && (
        <ArrayDetails
          entry={chosen}
          refusal={kernelRefusal(kernel, trans)}
          onRead={mayBeReadAgain(chosen) ? read : null}
        />
      )}
    </div>
  );

  function read(): void {
    if (chosen !== null) {
      void model.inputs.readExact(chosen);
    }
  }
}
