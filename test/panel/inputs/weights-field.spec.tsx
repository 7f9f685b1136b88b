import { fireEvent, screen } from '@testing-library/react';
import type { LossParam } from '../../../src/losses/loss-spec';
import { WeightsField } from '../../../src/panel/inputs/weights-field';
import { renderInPanel } from '../environment';

function setUp(value: LossParam) {
  const onChange = jest.fn();
  const element = (next: LossParam) => <WeightsField id="w" value={next} onChange={onChange} />;
  const { rerender } = renderInPanel(element(value));
  const field = screen.getByRole<HTMLInputElement>('textbox');
  const type = (text: string): void => {
    fireEvent.change(field, { target: { value: text } });
  };
  return { field, type, onChange, become: (next: LossParam) => rerender(element(next)) };
}

describe('WeightsField', () => {
  it('takes the weights when they are typed to the end', () => {
    const { field, type, onChange } = setUp(null);
    type('1 0.5');
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChange).toHaveBeenCalledWith([1, 0.5]);
    type('torch.tensor([2, 3])');
    fireEvent.blur(field);
    expect(onChange).toHaveBeenLastCalledWith([2, 3]);
  });

  it('takes an empty field for none', () => {
    const { field, type, onChange } = setUp([1, 2]);
    expect(field.value).toBe('1 2');
    type('');
    fireEvent.blur(field);
    expect(onChange).toHaveBeenCalledWith(null);
  });

  it('marks what is no weights, and keeps the last', () => {
    const { field, type, onChange } = setUp([1, 2]);
    type('1 two');
    fireEvent.blur(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('“two” is not a number');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('keeps the text that means the same, and follows other weights', () => {
    const { field, type, become } = setUp(null);
    type('[1, 2.0]');
    become([1, 2]);
    expect(field.value).toBe('[1, 2.0]');
    become([3, 4]);
    expect(field.value).toBe('3 4');
  });

  it('turns balanced weights on and off', () => {
    const { onChange, become } = setUp(null);
    const button = screen.getByRole('button', { name: 'balanced' });
    fireEvent.click(button);
    expect(onChange).toHaveBeenCalledWith('balanced');
    become('balanced');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});
