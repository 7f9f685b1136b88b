import { fireEvent } from '@testing-library/react';
import { WhatIfSliderRow } from '../../../src/panel/loss/what-if-slider-row';
import type { WhatIfSlider } from '../../../src/panel/loss/what-if-sliders';
import { renderInPanel } from '../environment';

const TEMPERATURE: WhatIfSlider = {
  field: 'temperature',
  name: 'temperature',
  title: 'The logits are divided by it.',
  min: 0.1,
  max: 10,
  scale: 'log',
  value: 1
};

function show(mark: number | null) {
  const onChange = jest.fn();
  const { container } = renderInPanel(
    <WhatIfSliderRow slider={TEMPERATURE} mark={mark} onChange={onChange} />
  );
  const slider = container.querySelector<HTMLInputElement>('input') as HTMLInputElement;
  const marks = [...container.querySelectorAll<HTMLOptionElement>('datalist > option')];
  return { onChange, slider, marks: marks.map(({ value }) => value), container };
}

describe('WhatIfSliderRow', () => {
  it('stands in the middle at 1 and says its value', () => {
    const { slider, container } = show(null);
    expect(slider.value).toBe('150');
    expect(slider.getAttribute('aria-valuetext')).toBe('1');
    expect(container.querySelector('output')?.textContent).toBe('1');
  });

  it('tells the value of a position', () => {
    const { slider, onChange } = show(null);
    fireEvent.change(slider, { target: { value: '300' } });
    expect(onChange).toHaveBeenCalledWith(10);
  });

  it('marks the best value, unless that is out of range', () => {
    expect(show(10).marks).toEqual(['300']);
    expect(show(Infinity).marks).toEqual([]);
  });
});
