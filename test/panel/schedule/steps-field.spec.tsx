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

  it.each(['', '0', '-3', '2.5', '1000001'])('refuses %j and names the limits', async text => {
    const { type, setNumSteps, field } = await setUp();
    type(text);
    expect(setNumSteps).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.title).toBe('A whole number in 1..1000000');
  });

  it('follows the number of steps', async () => {
    const { field, become } = await setUp();
    become(7);
    expect(field.value).toBe('7');
  });
});
