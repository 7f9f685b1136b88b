import { fireEvent, screen } from '@testing-library/react';
import { LossOptionsFields } from '../../../src/panel/inputs/loss-options';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

async function setUp() {
  const parts = await inspectorOf(
    output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]', { code: 'logits' }),
    output(2, '[1, 2]', { code: 'y' })
  );
  const { model } = parts;
  renderInPanel(<LossOptionsFields model={model} pair={model.store.state.pair} />);
  return parts;
}

describe('LossOptionsFields', () => {
  it('tells the options without being opened', async () => {
    await setUp();
    expect(screen.getByText('Options: mean, class axis 1').tagName).toBe('SUMMARY');
  });

  it('offers the reductions of PyTorch', async () => {
    const { model } = await setUp();
    const select = screen.getByLabelText<HTMLSelectElement>('Reduction');
    expect([...select.options].map(({ text }) => text)).toEqual(['mean', 'sum', 'none']);
    fireEvent.change(select, { target: { value: 'sum' } });
    await answered();
    expect(model.store.state.choice.reduction).toBe('sum');
  });

  it('offers each axis with its number of classes', async () => {
    const { model } = await setUp();
    const select = screen.getByLabelText<HTMLSelectElement>('Class axis');
    expect([...select.options].map(({ text }) => text)).toEqual(['0 (2 classes)', '1 (3 classes)']);
    expect(select.value).toBe('1');
    fireEvent.change(select, { target: { value: '0' } });
    await answered();
    expect(model.store.state.pair.options.axis).toBe(0);
  });
});
