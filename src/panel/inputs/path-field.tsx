import { useId, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { KernelVariable } from '../../sources/kernel/types';
import { useEnvironment } from '../environment';
import { PartFields } from './part-fields';
import { sourceOf, type PathDraft } from './path-draft';

export interface PathFieldProps {
  readonly model: InspectorModel;
  /** Completes what is typed. */
  readonly variables: readonly KernelVariable[];
  readonly draft: PathDraft;
  readonly onDraft: (draft: PathDraft) => void;
}

/** Code, the same in every language. */
const EXAMPLES = 'out.logits, d["y"], a[0:9, :, 4]';

/** A field for the path of any array of the kernel, as it would be written in a cell. */
export function PathField({ model, variables, draft, onDraft }: PathFieldProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const empty = draft.path.trim() === '';
  const read = (role: 'logits' | 'targets'): void =>
    void model.pair.pickSource(role, sourceOf(draft));
  return (
    <form
      className="jp-LossInspector-path"
      onSubmit={event => {
        event.preventDefault();
        read('logits');
      }}
    >
      <label htmlFor={id}>{trans.__('Any other, as in a cell')}</label>
      <input
        id={id}
        className="jp-mod-styled"
        value={draft.path}
        placeholder={EXAMPLES}
        list={`${id}-names`}
        spellCheck={false}
        autoComplete="off"
        onChange={event => onDraft({ ...draft, path: event.target.value })}
      />
      <datalist id={`${id}-names`}>
        {variables
          .filter(({ refusal }) => refusal === null)
          .map(({ name }) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <PartFields draft={draft} onDraft={onDraft} shape={shapeAt(draft.path.trim(), variables)} />
      <div className="jp-LossInspector-pathActions">
        <button type="submit" className="jp-mod-styled" disabled={empty}>
          {trans.__('Read as logits')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          disabled={empty}
          onClick={() => read('targets')}
        >
          {trans.__('Read as targets')}
        </button>
      </div>
    </form>
  );
}

function shapeAt(path: string, variables: readonly KernelVariable[]): readonly number[] | null {
  return variables.find(({ name }) => name === path)?.shape ?? null;
}
