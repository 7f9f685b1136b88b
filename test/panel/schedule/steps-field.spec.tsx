import { fireEvent, screen } from '@testing-library/react';
import { StepsField } from '../../../src/panel/schedule/steps-field';
import { inspectorOf } from '../inspector';
import { renderInPanel } from '../environment';

async function setUp() {
  const { model } = await inspectorOf();
  const setNumSteps = jest.spyOn(model.schedule, 'setNumSteps');
  const { rerender } = renderInPanel(<StepsField model={model} numSteps={1000} />);
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Steps' });
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  return {
    field,
    type,
    setNumSteps,
    become: (n: number) => rerender(<StepsField model={model} numSteps={n} />)
  };
}

describe('StepsField', () => {
  it('sets the number of steps', async () => {
    const { type, setNumSteps, field } = await setUp();
    type('50');
    expect(setNumSteps).toHaveBeenCalledWith(50);
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it.each([
    ['', 'Type a whole number of steps in 1..1000000.'],
    ['0', '0 is not a whole number in 1..1000000.'],
    ['-3', '-3 is not a whole number in 1..1000000.'],
    ['2.5', '2.5 is not a whole number in 1..1000000.'],
    ['1000001', '1000001 is not a whole number in 1..1000000.']
  ])('refuses %j and says why', async (text, message) => {
    const { type, setNumSteps, field } = await setUp();
    type(text);
    expect(setNumSteps).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe(message);
    expect(field.getAttribute('aria-describedby')).toBe(alert.id);
    type('7');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('follows the number of steps', async () => {
    const { field, become } = await setUp();
    become(7);
    expect(field.value).toBe('7');
  });
});
