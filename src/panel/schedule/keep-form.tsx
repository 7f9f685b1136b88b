import { useId, useState, type FormEvent, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleSpec } from '../../schedules/spec';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';

export interface KeepFormProps {
  readonly model: InspectorModel;
  readonly spec: ScheduleSpec;
  readonly onKept: (name: string) => void;
}

/** Keeps a schedule under a name: for all notebooks, or within this one. */
export function KeepForm({ model, spec, onKept }: KeepFormProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const [name, setName] = useState('');
  const [inNotebook, setInNotebook] = useState(false);
  const place = inNotebook ? model.kept.notebook : model.kept.everywhere;
  const { kept } = useStore(place.store, 'kept');
  const isKnown = kept.some(other => other.name === name.trim());
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') {
      void place.keep(name.trim(), spec);
      onKept(name.trim());
    }
  };
  return (
    <form className="jp-LossInspector-row" onSubmit={onSubmit}>
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
      <label className="jp-LossInspector-muted">
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
      {isKnown && (
        <button
          type="button"
          className="jp-LossInspector-link"
          onClick={() => void place.forget(name.trim())}
        >
          {trans.__('Forget %1', name.trim())}
        </button>
      )}
    </form>
  );
}
