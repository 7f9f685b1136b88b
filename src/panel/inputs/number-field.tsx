import { useEffect, useState, type ReactElement } from 'react';
import { isTagged } from '../../errors';
import type { LossParamInfo } from '../../losses/loss-entry';
import type { LossParam } from '../../losses/loss-spec';
import { checkedParam } from '../../losses/resolve-params';
import type { Sentence } from '../../sentence';
import { Refusal } from './refusal';

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
  const refusal = refusalOf(text, param);
  return (
    <>
      <input
        id={id}
        type="number"
        className="jp-mod-styled"
        min={param.min}
        max={param.max}
        step={param.kind === 'integer' ? 1 : 'any'}
        placeholder={param.optional === true ? NONE : undefined}
        value={text}
        aria-invalid={refusal !== null}
        aria-describedby={`${id}-refusal`}
        onChange={({ target }) => {
          setText(target.value);
          if (refusalOf(target.value, param) === null) {
            onChange(target.value === '' ? null : Number(target.value));
          }
        }}
      />
      <Refusal id={`${id}-refusal`} reason={refusal} />
    </>
  );
}

/** Why the library does not take it; null where it does. */
function refusalOf(text: string, param: LossParamInfo): Sentence | null {
  const value = text === '' ? null : Number(text);
  try {
    checkedParam(param, Number.isFinite(value) || param.optional === true ? value : null);
    return null;
  } catch (error) {
    if (isTagged(error)) {
      return error;
    }
    throw error;
  }
}
