import { act, fireEvent, screen } from '@testing-library/react';
import { LossStep } from '../../../src/panel/loss/loss-step';
import { Section } from '../../../src/panel/section';
import { renderInPanel } from '../environment';
import { constant, trainedOf } from '../inspector';

async function setUp() {
  const { model } = await trainedOf(10, constant(0.1), constant(0.5));
  renderInPanel(
    <Section model={model} title="Loss" area="loss">
      <LossStep model={model} />
    </Section>
  );
  const to = (step: number): void => act(() => model.schedule.setStep(step));
  return { model, to };
}

describe('LossStep', () => {
  it('is there only while a training drives the losses', async () => {
    const { to } = await setUp();
    expect(screen.queryByRole('slider')).toBeNull();
    to(4);
    const slider = screen.getByRole<HTMLInputElement>('slider', {
      name: 'Training step of the losses'
    });
    expect([slider.min, slider.max, slider.value]).toEqual(['1', '10', '4']);
    expect(slider.getAttribute('aria-valuetext')).toBe('4 of Constant 1');
    expect(screen.getByText('step 4')).toBeTruthy();
    to(0);
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('moves the losses along the training', async () => {
    const { model, to } = await setUp();
    to(4);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '7' } });
    expect(model.store.state.step).toBe(7);
  });

  it('goes back to the losses as they are, and leaves the keyboard in the section', async () => {
    const { model, to } = await setUp();
    to(4);
    const back = screen.getByRole('button', { name: 'Back to the losses as they are' });
    back.focus();
    fireEvent.click(back);
    expect(model.store.state.step).toBe(0);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Loss' }));
  });
});
