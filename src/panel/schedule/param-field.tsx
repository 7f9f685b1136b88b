import { useEffect, useId, useState, type ReactElement } from 'react';
import type { ParamInfo } from '../../schedules/entry';
import { useEnvironment } from '../environment';
import { SLIDER_STEPS, sliderPosition, sliderValue } from './slider-scale';

export interface ParamFieldProps {
  readonly param: ParamInfo;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A parameter by slider and by number; the curve follows both while they change. */
export function ParamField({ param, value, onChange }: ParamFieldProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => {
    // A number half typed, such as `1e`, is NaN: it must stay as it is.
    setText(current =>
      Number.isNaN(value) || Number(current) === value ? current : String(value)
    );
  }, [value]);
  const label = trans.__(param.label);
  return (
    <div className="jp-LossInspector-param">
      <label htmlFor={id} title={trans.__(param.meaning)}>
        {label}
      </label>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={String(value)}
        min={0}
        max={SLIDER_STEPS}
        step={1}
        value={sliderPosition(param, value)}
        onChange={event => onChange(sliderValue(param, Number(event.target.value)))}
      />
      <input
        id={id}
        type="number"
        className="jp-mod-styled"
        step="any"
        value={text}
        onChange={event => {
          setText(event.target.value);
          onChange(event.target.value === '' ? NaN : Number(event.target.value));
        }}
      />
    </div>
  );
}
