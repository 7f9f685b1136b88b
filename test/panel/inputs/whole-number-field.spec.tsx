import { fireEvent, screen } from '@testing-library/react';
import { WholeNumberField } from '../../../src/panel/inputs/whole-number-field';
import { renderInPanel } from '../environment';

function setUp(value: number, min: number) {
  const onChange = jest.fn();
  const element = (next: number) => (
    <WholeNumberField label="rows" value={next} min={min} onChange={onChange} />
  );
  const { rerender } = renderInPanel(element(value));
  const field = screen.getByLabelText<HTMLInputElement>('rows');
  const type = (text: string): void => {
    fireEvent.change(field, { target: { value: text } });
  };
  return { field, type, onChange, become: (next: number) => rerender(element(next)) };
}

describe('WholeNumberField', () => {
  it('tells a whole number from its least value on', () => {
    const { type, onChange } = setUp(5, 1);
    type('1');
    expect(onChange).toHaveBeenCalledWith(1);
  });

  it.each(['0', '2.5', '', '1e300'])('marks %p, and changes nothing', text => {
    const { field, type, onChange } = setUp(5, 1);
    type(text);
    expect(onChange).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe(text);
  });

  it('follows another value, but leaves the same one as it was typed', () => {
    const { field, type, become } = setUp(5, 0);
    type('007');
    become(7);
    expect(field.value).toBe('007');
    become(8);
    expect(field.value).toBe('8');
    type('');
    become(0);
    expect(field.value).toBe('0');
  });
});
