import { useEffect, useState, type ReactElement } from 'react';
import type { LossParam } from '../../losses/loss-spec';
import { BALANCED } from '../../losses/resolve-params';
import { useEnvironment } from '../environment';
import { sentence } from '../../sentence';
import { parseWeights, strangeWord } from './parse-weights';
import { Refusal } from './refusal';

export interface WeightsFieldProps {
  readonly id: string;
  readonly value: LossParam;
  readonly onChange: (value: LossParam) => void;
}

/** Weights as a person types them, none, or balanced with one click. */
export function WeightsField({ id, value, onChange }: WeightsFieldProps): ReactElement {
  const { trans } = useEnvironment();
  const shown = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  const [text, setText] = useState(shown);
  useEffect(
    () => setText(current => (sameWeights(parseWeights(current), value) ? current : shown)),
    [value, shown]
  );
  const take = (): void => {
    const weights = parseWeights(text);
    if (weights !== undefined) {
      onChange(weights);
    }
  };
  const isStrange = parseWeights(text) === undefined;
  const refusal = isStrange
    ? sentence('“{word}” is not a number', { word: strangeWord(text) })
    : null;
  return (
    <>
      <span className="jp-LossInspector-weights">
        <input
          id={id}
          type="text"
          className="jp-mod-styled"
          placeholder={trans.__('None, or numbers: 1 0.5 2')}
          value={text}
          aria-invalid={isStrange}
          aria-describedby={`${id}-refusal`}
          onChange={event => setText(event.target.value)}
          onBlur={take}
          onKeyDown={event => {
            if (event.key === 'Enter') {
              take();
            }
          }}
        />
        <button
          type="button"
          className="jp-LossInspector-link"
          aria-pressed={value === BALANCED}
          title={trans.__('Give each class the same say: n / (C · its number of samples)')}
          onClick={() => onChange(value === BALANCED ? null : BALANCED)}
        >
          {BALANCED}
        </button>
      </span>
      <Refusal id={`${id}-refusal`} reason={refusal} />
    </>
  );
}

function sameWeights(weights: LossParam | undefined, value: LossParam): boolean {
  return JSON.stringify(weights) === JSON.stringify(value);
}
