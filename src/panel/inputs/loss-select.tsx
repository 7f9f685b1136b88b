import { useId, type ReactElement } from 'react';
import type { LossEntry } from '../../losses/loss-entry';
import { LOSSES } from '../../losses/loss-registry';
import type { LossSpec } from '../../losses/loss-spec';
import { useEnvironment } from '../environment';

export interface LossSelectProps {
  readonly entry: LossEntry;
  readonly onChange: (spec: LossSpec) => void;
}

/** The choice of a loss by library and name. */
export function LossSelect({ entry, onChange }: LossSelectProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const libraries = [...new Set(LOSSES.map(({ library }) => library))];
  const choose = (value: string): void => {
    const chosen = LOSSES.find(other => keyOf(other) === value);
    if (chosen !== undefined) {
      onChange({ library: chosen.library, name: chosen.name, params: {} });
    }
  };
  return (
    <>
      <label htmlFor={id}>{trans.__('Loss')}</label>
      <select
        id={id}
        className="jp-mod-styled"
        value={keyOf(entry)}
        title={entry.formula}
        onChange={event => choose(event.target.value)}
      >
        {libraries.map(library => (
          <optgroup key={library} label={library}>
            {LOSSES.filter(other => other.library === library).map(other => (
              <option key={other.name} value={keyOf(other)}>
                {other.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p className="jp-LossInspector-formulaLine jp-LossInspector-muted">{entry.formula}</p>
    </>
  );
}

function keyOf({ library, name }: LossEntry): string {
  return `${library}.${name}`;
}
