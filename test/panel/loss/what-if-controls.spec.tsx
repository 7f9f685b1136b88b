import { fireEvent, screen } from '@testing-library/react';
import { MessageChannel } from 'node:worker_threads';
import { valueOf } from '../../../src/model/loadable';
import { LossSection } from '../../../src/panel/loss/loss-section';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

// jsdom has none, and a search on a slow machine pauses
beforeAll(() => Object.assign(globalThis, { MessageChannel }));

async function setUp() {
  const { model } = await inspectorOf(
    output(1, '[[2.0, 0.0], [0.0, 4.0], [1.0, 0.0]]', { code: 'logits' }),
    output(2, '[0, 1, 1]', { code: 'y' })
  );
  renderInPanel(<LossSection model={model} />);
  const details = screen.getByText('What if …').closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await answered();
  return { model, loss: () => Number(screen.getByTestId('loss').dataset.value) };
}

describe('WhatIfControls', () => {
  it('moves every figure with the slider, and tells the change', async () => {
    const { model, loss } = await setUp();
    const start = loss();
    fireEvent.change(screen.getByLabelText('temperature'), { target: { value: '300' } });
    await answered();
    expect(model.store.state.whatIf.temperature).toBe(10);
    expect(loss()).not.toBe(start);
    const change = screen.getByTestId('loss-change').textContent ?? '';
    expect(Number(change.replace(/[()+]/g, '').replace('−', '-'))).toBeCloseTo(loss() - start, 3);
    expect(screen.getByTestId('accuracy-change').textContent).toBe('(±0.0\u00a0%)');
  });

  it('moves the predictions with the threshold', async () => {
    await setUp();
    fireEvent.change(screen.getByLabelText('threshold'), { target: { value: '60' } });
    await answered();
    expect(screen.getByTestId('accuracy-change').textContent).toBe('(+33.3\u00a0%)');
  });

  it('goes to the best temperature with one click, and back to the start', async () => {
    const { model, loss } = await setUp();
    const start = loss();
    fireEvent.click(screen.getByRole('button', { name: /^Best temperature/ }));
    await answered();
    expect(loss()).toBeCloseTo(valueOf(model.store.state.bestTemperature)?.loss ?? NaN, 12);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the start' }));
    await answered();
    expect(loss()).toBe(start);
    expect(screen.queryByTestId('loss-change')).toBeNull();
  });

  it('tries a parameter of the loss without choosing it', async () => {
    const { model, loss } = await setUp();
    const start = loss();
    fireEvent.change(screen.getByLabelText('label_smoothing'), { target: { value: '150' } });
    await answered();
    expect(loss()).not.toBe(start);
    expect(model.store.state.choice.loss).toBeUndefined();
  });
});
