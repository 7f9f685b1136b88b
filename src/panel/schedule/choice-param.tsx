import { useId, type ReactElement } from 'react';
import type { ChoiceParam, FlagParam } from '../../schedules/param';
import { useEnvironment } from '../environment';

export interface ChoiceParamFieldProps {
  readonly param: ChoiceParam | FlagParam;
  readonly value: string | boolean;
  readonly onChange: (value: string | boolean) => void;
}

/** A parameter that is chosen: one of several words, or yes or no. */
export function ChoiceParamField({ param, value, onChange }: ChoiceParamFieldProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const label = (
    <label htmlFor={id} title={`${param.name}: ${trans.__(param.meaning)}`}>
      {trans.__(param.label)}
    </label>
  );
  if (param.kind === 'flag') {
    return (
      <div className="jp-LossInspector-param jp-mod-flag">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </div>
    );
  }
  return (
    <div className="jp-LossInspector-param jp-mod-text">
      {label}
      <select
        id={id}
        className="jp-mod-styled"
        value={String(value)}
        onChange={({ target }) => onChange(target.value)}
      >
        {param.options.map(option => (
          <option key={option} value={option}>
            {param.words === null ? option : trans.__(param.words[option])}
          </option>
        ))}
      </select>
    </div>
  );
}
