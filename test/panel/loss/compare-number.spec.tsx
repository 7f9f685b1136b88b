import { MessageChannel } from 'node:worker_threads';
import { act, fireEvent, screen } from '@testing-library/react';
import { CompareNumber } from '../../../src/panel/loss/compare-number';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

// jsdom has none, and a search on a slow machine pauses
beforeAll(() => Object.assign(globalThis, { MessageChannel }));

async function setUp() {
  const parts = await inspectorOf(
    output(1, 'tensor([[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]])', { code: 'logits' }),
    output(2, 'tensor([1, 2])', { code: 'y' }),
    output(3, 'tensor([1.0, 4.0, 0.5])', { code: 'w' }),
    output(4, 'tensor(0.2375)', { code: 'loss' })
  );
  const { container } = renderInPanel(<CompareNumber model={parts.model} />);
  return { ...parts, container };
}

async function compare(text: string): Promise<void> {
  const field = screen.getByLabelText('Number that you saw');
  fireEvent.change(field, { target: { value: text } });
  fireEvent.submit(field);
  await answered();
}

describe('CompareNumber', () => {
  it('is folded away, and offers the single numbers of the notebook', async () => {
    const { container } = await setUp();
    expect(container.querySelector('details')?.open).toBe(false);
    const options = [...container.querySelectorAll<HTMLOptionElement>('datalist > option')];
    expect(options.map(({ value, label }) => [value, label])).toEqual([['0.2375', 'loss']]);
  });

  it('says what a number is, with the code', async () => {
    await setUp();
    await compare('0.2375');
    const found = screen.getByTestId('reconciliation');
    expect(found.textContent).toContain(
      '0.2375 is the mean weighted by class (ΣwL/Σw), with the weights w; the plain mean is 0.6195.'
    );
    expect(found.textContent).toContain('loss = F.cross_entropy(logits, y, weight=w)');
  });

  it('says what is no number', async () => {
    await setUp();
    await compare('much');
    expect(screen.getByRole('alert').textContent).toContain('“much” is not one number');
  });

  it('can be cancelled where the search takes long', async () => {
    const { model } = await setUp();
    const cancel = jest.spyOn(model.comparison, 'cancel');
    const comparison = {
      text: '1',
      result: { status: 'loading', previous: null },
      progress: 0.418
    } as const;
    act(() => model.store.update({ comparison }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(screen.getByText(/Searching … 41 %/)).toBeDefined();
    expect(cancel).toHaveBeenCalled();
  });
});
