import { act, fireEvent, screen } from '@testing-library/react';
import { FutureCard } from '../../../../src/panel/schedule/kernel/future-card';
import type { InspectorModel } from '../../../../src/model/inspector-model';
import { useStore } from '../../../../src/panel/use-store';
import type { IKernelReader } from '../../../../src/sources/kernel/types';
import { futureOf } from '../../../model/future-of';
import { renderInPanel } from '../../environment';
import { answered, inspectorOf } from '../../inspector';

function Shown({ model }: { readonly model: InspectorModel }) {
  const { kernelFuture } = useStore(model.store, 'kernelFuture');
  return kernelFuture && <FutureCard model={model} shown={kernelFuture} />;
}

async function setUp() {
  const parts = await inspectorOf();
  parts.kernel.held.futures.set('scheduler', futureOf());
  await parts.model.kernelFuture.pick('scheduler');
  renderInPanel(<Shown model={parts.model} />);
  return parts;
}

describe('FutureCard', () => {
  it('says that cells have run since, and reads again', async () => {
    const { model, kernel } = await setUp();
    expect(screen.queryByText('Cells have run since.')).toBeNull();
    act(() => model.kernelFuture.markOutdated());
    expect(screen.getByText('Cells have run since.')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await answered();
    expect(screen.queryByText('Cells have run since.')).toBeNull();
    expect(kernel.held.lookedAhead).toHaveLength(2);
  });

  it('says that the kernel is busy, and can be cancelled', async () => {
    const { model, kernel } = await setUp();
    (kernel.held as IKernelReader).lookAhead = (_, options) => {
      options?.onWaiting?.(true);
      return new Promise(() => undefined);
    };
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await answered();
    expect(screen.getByText(/The kernel is busy/)).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(model.store.state.kernelFuture?.look.status).toBe('ready');
  });

  it('keeps the last curve beside what went wrong', async () => {
    const { kernel } = await setUp();
    kernel.held.futures.clear();
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await answered();
    expect(screen.getByRole('alert').textContent).toBe('Nothing is named scheduler.');
    expect(screen.getByText('As of step 10')).not.toBeNull();
  });

  it('names the scheduler that drives an optimizer', async () => {
    const { model, kernel } = await setUp();
    kernel.held.futures.set('optimizer', futureOf());
    await act(() => model.kernelFuture.pick('optimizer'));
    expect(screen.getByText('optimizer').parentElement?.textContent).toBe(
      'optimizer StepLR (by scheduler)'
    );
  });

  it('closes', async () => {
    const { model } = await setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Close scheduler' }));
    expect(model.store.state.kernelFuture).toBeNull();
  });
});
