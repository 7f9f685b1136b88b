import { useId, useState, type FormEvent, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';

export interface KeepFormProps {
  readonly model: InspectorModel;
  readonly line: Pick<ScheduleLine, 'id' | 'label' | 'spec'>;
  /** Called with what was done, in a sentence. */
  readonly onDone: (sentence: string) => void;
}

/** Gives a schedule a name, and keeps it under that: for all notebooks, or within this one. */
export function KeepForm({ model, line, onDone }: KeepFormProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const [name, setName] = useState(line.label ?? '');
  const [inNotebook, setInNotebook] = useState(false);
  const place = inNotebook ? model.kept.notebook : model.kept.everywhere;
  const { kept } = useStore(place.store, 'kept');
  const isKnown = kept.some(other => other.name === name.trim());
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') {
      void place.keep(name.trim(), line.spec);
      model.schedule.rename(line.id, name.trim());
      onDone(trans.__('Kept as %1.', name.trim()));
    }
  };
  const onName = (): void => {
    model.schedule.rename(line.id, name.trim() || null);
    onDone(trans.__('Named.'));
  };
  return (
    <form className="jp-LossInspector-row jp-LossInspector-keepForm" onSubmit={onSubmit}>
      <label className="jp-LossInspector-muted" htmlFor={id}>
        {trans.__('Name')}
      </label>
      <input
        id={id}
        type="text"
        className="jp-mod-styled"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <label
        className="jp-LossInspector-muted jp-LossInspector-check"
        title={trans.__(
          'Saved with it, and offered here only; otherwise offered in every notebook'
        )}
      >
        <input
          type="checkbox"
          checked={inNotebook}
          onChange={({ target }) => setInNotebook(target.checked)}
        />
        {trans.__('In this notebook')}
      </label>
      <button type="submit" className="jp-LossInspector-link" disabled={name.trim() === ''}>
        {isKnown ? trans.__('Keep in its place') : trans.__('Keep')}
      </button>
      <button
        type="button"
        className="jp-LossInspector-link"
        title={trans.__('Only call it so here; without a name it has that of its library again')}
        onClick={onName}
      >
        {trans.__('Name only')}
      </button>
      {isKnown && (
        <button
          type="button"
          className="jp-LossInspector-link"
          onClick={() => {
            void place.forget(name.trim());
            onDone(trans.__('Forgot %1.', name.trim()));
          }}
        >
          {trans.__('Forget %1', name.trim())}
        </button>
      )}
    </form>
  );
}
