import { act, fireEvent, screen } from '@testing-library/react';
import { HistoryView } from '../../../src/panel/schedule/history-view';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

const EPOCHS = 'epoch 1 loss 0.5 val_loss 0.75\nepoch 10 loss 0.25 val_loss 0.5\n';
const STEPS = 'step 0 loss 0.5\nstep 5000 loss 0.25\n';

async function setUp(...texts: string[]) {
  const outputs = texts.map((text, index) => output(index + 1, text, { kind: 'stream' }));
  const { model } = await inspectorOf(...outputs);
  renderInPanel(<HistoryView model={model} range={null} onRange={() => undefined} />);
  return { model, choice: () => screen.getByRole<HTMLSelectElement>('combobox') };
}

function choose(element: HTMLElement, value: string): void {
  act(() => {
    fireEvent.change(element, { target: { value } });
  });
}

describe('HistoryView', () => {
  it('shows nothing where nothing was logged', async () => {
    await setUp('[1, 2]');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('shows the latest training, and asks for the steps of an epoch', async () => {
    const { model, choice } = await setUp(STEPS, EPOCHS);
    const labels = [...choice().options].map(({ textContent }) => textContent);
    expect(labels).toEqual([
      '[1] · loss · to step 5000',
      '[2] · loss, val_loss · to epoch 10',
      'none'
    ]);
    expect(choice().selectedIndex).toBe(1);
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Steps per epoch' });
    expect(field.value).toBe('100');
    choose(field, '0');
    expect([field.getAttribute('aria-invalid'), model.store.state.stepsPerEpoch]).toEqual([
      'true',
      null
    ]);
    choose(field, '250');
    expect(model.store.state.stepsPerEpoch).toBe(250);
    expect(screen.getByText(/goes on to step 2500/)).not.toBeNull();
  });

  it('shows another one, all of it, or none', async () => {
    const { model, choice } = await setUp(STEPS, EPOCHS);
    choose(choice(), choice().options[0].value);
    expect(screen.queryByRole('spinbutton')).toBeNull();
    act(() => screen.getByRole('button', { name: 'Show all of it' }).click());
    expect(model.store.state.numSteps).toBe(5000);
    expect(screen.queryByText(/goes on to step/)).toBeNull();
    choose(choice(), 'none');
    expect(screen.queryByRole('img')).toBeNull();
  });
});
