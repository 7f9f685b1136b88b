import { useId, type ReactElement } from 'react';
import { SLIDER_STEPS, sliderPosition, sliderValue } from '../schedule/slider-scale';
import { Slider } from '../slider';
import type { WhatIfSlider } from './what-if-sliders';

export interface WhatIfSliderRowProps {
  readonly slider: WhatIfSlider;
  /** A value that is marked on the track; null for none. */
  readonly mark: number | null;
  readonly onChange: (value: number) => void;
}

/** A slider with its name and value; a mark where the best value is. */
export function WhatIfSliderRow({ slider, mark, onChange }: WhatIfSliderRowProps): ReactElement {
  const id = useId();
  const { name, title, value } = slider;
  const scaled = { ...slider, integer: false };
  const isInRange = mark !== null && mark >= slider.min && mark <= slider.max;
  return (
    <>
      <label htmlFor={id} title={title}>
        {name}
      </label>
      <Slider
        id={id}
        min={0}
        max={SLIDER_STEPS}
        value={sliderPosition(scaled, value)}
        aria-valuetext={shown(value)}
        list={isInRange ? `${id}-marks` : undefined}
        onSlide={position => onChange(sliderValue(scaled, position))}
      />
      {isInRange && (
        <datalist id={`${id}-marks`}>
          <option value={sliderPosition(scaled, mark)} />
        </datalist>
      )}
      <output htmlFor={id}>{shown(value)}</output>
    </>
  );
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}
