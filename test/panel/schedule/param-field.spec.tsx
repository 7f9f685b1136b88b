import { fireEvent, screen } from '@testing-library/react';
import { ParamField, type ParamFieldProps } from '../../../src/panel/schedule/param-field';
import type { NumberParam } from '../../../src/schedules/param';
import { findSchedule } from '../../../src/schedules/registry';
import { renderInPanel } from '../environment';

const [LR, GAMMA] = findSchedule('textbook', 'StepDecay').params as readonly NumberParam[];

function setUp(param = LR, value = 0.1) {
  const onChange = jest.fn();
  const props: ParamFieldProps = { param, value, onChange };
  const { rerender } = renderInPanel(<ParamField {...props} />);
  return {
    onChange,
    slider: screen.getByRole<HTMLInputElement>('slider', { name: param.label }),
    number: screen.getByRole<HTMLInputElement>('spinbutton', { name: param.label }),
    become: (next: number) => rerender(<ParamField {...props} value={next} />)
  };
}

describe('ParamField', () => {
  it('shows the value by slider and by number', () => {
    const { slider, number } = setUp(GAMMA, 0.34);
    expect(slider.value).toBe('100');
    expect(slider.getAttribute('aria-valuetext')).toBe('0.34');
    expect(number.value).toBe('0.34');
  });

  it('tells the value of each position of the slider', () => {
    const { slider, onChange } = setUp(GAMMA, 0.34);
    fireEvent.change(slider, { target: { value: '300' } });
    expect(onChange).toHaveBeenCalledWith(1);
  });

  it('tells a typed number, also one beyond the slider', () => {
    const { number, onChange } = setUp();
    fireEvent.change(number, { target: { value: '250' } });
    expect(onChange).toHaveBeenCalledWith(250);
  });

  it('follows the value', () => {
    const { slider, number, become } = setUp(GAMMA, 0.34);
    become(0.505);
    expect([slider.value, number.value]).toEqual(['150', '0.505']);
  });

  it('keeps a number as it is typed, such as 0.10', () => {
    const { number, become } = setUp(GAMMA, 0.34);
    fireEvent.change(number, { target: { value: '0.10' } });
    become(0.1);
    expect(number.value).toBe('0.10');
  });

  it('takes an empty field for no number, and leaves it to be filled', () => {
    const { number, slider, onChange, become } = setUp();
    fireEvent.change(number, { target: { value: '' } });
    expect(onChange).toHaveBeenCalledWith(NaN);
    const written = jest.spyOn(number, 'value', 'set');
    become(NaN);
    expect(written).not.toHaveBeenCalled();
    expect(slider.value).toBe('0');
    fireEvent.change(number, { target: { value: '1e-3' } });
    expect(onChange).toHaveBeenLastCalledWith(0.001);
  });
});
