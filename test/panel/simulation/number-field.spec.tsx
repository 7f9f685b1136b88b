import { fireEvent, screen } from '@testing-library/react';
import { NumberField, type NumberFieldProps } from '../../../src/panel/simulation/number-field';
import { renderInPanel } from '../environment';

function setUp(changes: Partial<NumberFieldProps>, value = 0.5) {
  const onChange = jest.fn();
  const element = (next: number) => (
    <NumberField
      label="Momentum"
      meaning="what it does"
      min={0}
      {...changes}
      value={next}
      onChange={onChange}
    />
  );
  const { rerender } = renderInPanel(element(value));
  const field = screen.getByLabelText<HTMLInputElement>('Momentum');
  const type = (text: string): void => {
    fireEvent.change(field, { target: { value: text } });
  };
  return { field, type, onChange, become: (next: number) => rerender(element(next)) };
}

describe('NumberField of the simulation', () => {
  it('takes a number from its least value on, below its limit', () => {
    const { type, onChange } = setUp({ below: 1 });
    type('0');
    type('0.999');
    expect(onChange.mock.calls).toEqual([[0], [0.999]]);
  });

  it.each([
    [{ below: 1 }, '1', 'A number, at least 0 and less than 1'],
    [{}, '-0.1', 'A number, at least 0'],
    [{ min: 1, whole: true }, '1.5', 'A whole number, at least 1'],
    [{}, '', 'A number, at least 0']
  ])('marks what is not within %p: %p', (changes, text, limits) => {
    const { field, type, onChange } = setUp(changes, 2);
    type(text);
    expect(onChange).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.title).toBe(limits);
  });

  it('keeps what is typed while it means the value, and follows another', () => {
    const { field, type, become } = setUp({});
    expect(field.title).toBe('what it does');
    type('0.90');
    become(0.9);
    expect(field.value).toBe('0.90');
    type('');
    become(0);
    expect(field.value).toBe('0');
  });
});
