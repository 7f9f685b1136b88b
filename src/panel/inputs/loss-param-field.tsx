import { useId, type ReactElement } from 'react';
import type { LossParamInfo } from '../../losses/loss-entry';
import type { LossParam } from '../../losses/loss-spec';
import { useEnvironment } from '../environment';
import { NumberField } from './number-field';
import { WeightsField } from './weights-field';

export interface LossParamFieldProps {
  readonly param: LossParamInfo;
  readonly value: LossParam;
  readonly onChange: (value: LossParam) => void;
}

/** One parameter of a loss, under the name that its library has for it. */
export function LossParamField({ param, value, onChange }: LossParamFieldProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  return (
    <>
      <label htmlFor={id} title={trans.__(param.meaning)}>
        {param.name}
      </label>
      {param.kind === 'switch' && (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={event => onChange(event.target.checked)}
        />
      )}
      {param.choices !== undefined && (
        <select
          id={id}
          className="jp-mod-styled"
          value={String(value)}
          onChange={event => onChange(event.target.value)}
        >
          {param.choices.map(choice => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
      {param.kind === 'weights' && <WeightsField id={id} value={value} onChange={onChange} />}
      {(param.kind === 'number' || param.kind === 'integer') && (
        <NumberField id={id} param={param} value={value} onChange={onChange} />
      )}
    </>
  );
}
