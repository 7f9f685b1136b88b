import { useEffect, useId, useState, type ReactElement } from 'react';
import type { NumberParam } from '../../schedules/param';
import { useEnvironment } from '../environment';
import { Slider } from '../slider';
import { SLIDER_STEPS, sliderPosition, sliderValue } from './slider-scale';

export interface ParamFieldProps {
  readonly param: NumberParam;
  /** Null where an optional number is left out. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A parameter by slider and by number; the curve follows both while they change. */
export function ParamField({ param, value, onChange }: ParamFieldProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const [text, setText] = useState(textOf(value));
  useEffect(() => {
    // A number half typed, such as `1e`, is NaN: it must stay as it is.
    setText(current =>
      Number.isNaN(value) || numberOf(current, param) === value ? current : textOf(value)
    );
  }, [value, param]);
  const label = trans.__(param.label);
  return (
    <div className="jp-LossInspector-param">
      <label htmlFor={id} title={`${param.name}: ${trans.__(param.meaning)}`}>
        {label}
      </label>
      <Slider
        aria-label={label}
        aria-valuetext={value === null ? trans.__('left out') : String(value)}
        min={0}
        max={SLIDER_STEPS}
        step={1}
        value={sliderPosition(param, value ?? param.min)}
        onSlide={position => onChange(sliderValue(param, position))}
      />
      <input
        id={id}
        type="number"
        className="jp-mod-styled"
        step="any"
        placeholder={param.optional ? trans.__('none') : undefined}
        value={text}
        onChange={event => {
          setText(event.target.value);
          onChange(numberOf(event.target.value, param));
        }}
      />
    </div>
  );
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}

function numberOf(text: string, { optional }: NumberParam): number | null {
  return text === '' ? (optional ? null : NaN) : Number(text);
}
