import { useId, useState, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { InspectorState } from '../../model/inspector-state';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';

export interface TypedTargetsProps {
  readonly model: InspectorModel;
  readonly typed: InspectorState['typedTargets'];
}

/** A field for targets that stand nowhere in the notebook. */
export function TypedTargets({ model, typed }: TypedTargetsProps): ReactElement {
  const { trans } = useEnvironment();
  const [text, setText] = useState(typed.text);
  const id = useId();
  return (
    <form
      className="jp-LossInspector-typed"
      onSubmit={event => {
        event.preventDefault();
        void model.pair.typeTargets(text);
      }}
    >
      <label htmlFor={id}>{trans.__('Class of each sample')}</label>
      <input
        id={id}
        className="jp-mod-styled"
        value={text}
        placeholder="[0, 2, 1]"
        spellCheck={false}
        autoFocus
        onChange={event => setText(event.target.value)}
        onBlur={() =>
          text !== typed.text && text.trim() !== '' && void model.pair.typeTargets(text)
        }
      />
      {typed.error !== null && <FailureMessage error={typed.error} />}
    </form>
  );
}
