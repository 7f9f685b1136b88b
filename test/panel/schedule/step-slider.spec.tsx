import { act, fireEvent, screen } from '@testing-library/react';
import { StepSlider } from '../../../src/panel/schedule/step-slider';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';

async function setUp() {
  const { model } = await trainedOf(10, constant(0.5), constant(1));
  const { container } = renderInPanel(<StepSlider model={model} />);
  return { model, container };
}

function slider(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('slider');
}

describe('StepSlider', () => {
  it('begins at the losses as they are', async () => {
    await setUp();
    expect(slider().labels?.[0].textContent).toBe('Step 0: the losses as they are');
    expect([slider().min, slider().max, slider().value]).toEqual(['0', '10', '0']);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Reset' }).disabled).toBe(true);
  });

  it('moves to a step of the highlighted schedule, and tells which', async () => {
    const { model } = await setUp();
    act(() => model.schedule.highlight(model.store.state.schedules[1].id));
    fireEvent.change(slider(), { target: { value: '4' } });
    await answered();
    expect(model.store.state.step).toBe(4);
    expect(slider().labels?.[0].textContent).toBe('Losses after step 4 of Constant 2');
  });

  it('goes back to the start, and leaves the keyboard at the slider', async () => {
    const { model } = await setUp();
    fireEvent.change(slider(), { target: { value: '4' } });
    await answered();
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
    await answered();
    expect(model.store.state.step).toBe(0);
    expect(document.activeElement).toBe(slider());
  });

  it('is not there without a schedule to follow', async () => {
    const { model, container } = await setUp();
    act(() => model.schedule.restore([], 10));
    expect(container.textContent).toBe('');
  });
});
