import { useEffect, useState, type ReactElement } from 'react';
import type { LossParamInfo } from '../../losses/loss-entry';
import type { LossParam } from '../../losses/loss-spec';

export interface NumberFieldProps {
  readonly id: string;
  readonly param: LossParamInfo;
  readonly value: LossParam;
  readonly onChange: (value: LossParam) => void;
}

/** Python's word for nothing, the same in every language. */
const NONE = 'None';

/** A number that may be None where it is left empty; the loss follows once it is a number within its range. */
export function NumberField({ id, param, value, onChange }: NumberFieldProps): ReactElement {
  const shown = typeof value === 'number' ? String(value) : '';
  const [text, setText] = useState(shown);
  useEffect(
    () => setText(current => (current !== '' && Number(current) === value ? current : shown)),
    [value, shown]
  );
  const isValid = isAccepted(text, param);
  return (
    <input
      id={id}
      type="number"
      className="jp-mod-styled"
      min={param.min}
      max={param.max}
      step={param.kind === 'integer' ? 1 : 'any'}
      placeholder={param.optional === true ? NONE : undefined}
      value={text}
      aria-invalid={!isValid}
      onChange={({ target }) => {
        setText(target.value);
        if (isAccepted(target.value, param)) {
          onChange(target.value === '' ? null : Number(target.value));
        }
      }}
    />
  );
}

function isAccepted(text: string, { kind, min, max, optional }: LossParamInfo): boolean {
  if (text === '') {
    return optional === true;
  }
  const value = Number(text);
  return (
    Number.isFinite(value) &&
    (kind !== 'integer' || Number.isInteger(value)) &&
    value >= (min ?? -Infinity) &&
    value <= (max ?? Infinity)
  );
}
