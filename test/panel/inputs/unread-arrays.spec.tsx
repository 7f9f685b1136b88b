import { act, fireEvent, screen } from '@testing-library/react';
import { UnreadArrays } from '../../../src/panel/inputs/unread-arrays';
import { float64 } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

async function setUp() {
  const inspector = await inspectorOf();
  inspector.model.store.update({
    unread: [
      { role: 'logits', source: { path: 'out.logits', sample: null } },
      { role: 'targets', source: { path: 'y', sample: null } }
    ]
  });
  renderInPanel(<UnreadArrays model={inspector.model} />);
  return inspector;
}

describe('UnreadArrays', () => {
  it('is silent where nothing is to be read again', async () => {
    const { model } = await inspectorOf();
    renderInPanel(<UnreadArrays model={model} />);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('names the arrays, and reads them when a person asks', async () => {
    const { model, kernel } = await setUp();
    expect(screen.getByRole('status').textContent).toContain('out.logits, y');
    expect(kernel.held.asked).toEqual([]);
    kernel.held.arrays.set('out.logits', float64([1, 2], 1, 2));
    kernel.held.arrays.set('y', float64([1], 1));
    fireEvent.click(screen.getByRole('button'));
    await answered();
    expect(kernel.held.asked).toEqual(['out.logits', 'y']);
    expect(model.store.state.pair.logits?.label).toBe('out.logits');
    expect(model.store.state.pair.targets?.label).toBe('y');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each([
    ['no kernel', { status: 'none' as const }, 'There is no kernel to read from'],
    ['another language', { name: 'R', readable: false }, 'Arrays can only be read from a Python']
  ])('says why it cannot with %s', async (_, state, reason) => {
    const { kernel } = await setUp();
    act(() => kernel.become(state));
    const button = screen.getByRole<HTMLButtonElement>('button');
    expect(button.disabled).toBe(true);
    expect(button.title).toContain(reason);
  });
});
