import { act, fireEvent, screen } from '@testing-library/react';
import { LayerField } from '../../../src/panel/simulation/layer-field';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

const FEATURES = '[[1.0, 2.0], [3.0, 4.0]]';

async function setUp(...more: string[]) {
  const { model } = await inspectorOf(
    output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]', { code: 'logits' }),
    output(2, '[1, 2]', { code: 'y' }),
    ...more.map((text, i) => output(3 + i, text, { code: `x${i}` }))
  );
  renderInPanel(<LayerField model={model} />);
  const select = screen.getByLabelText<HTMLSelectElement>('Layer');
  return { model, select };
}

describe('LayerField', () => {
  it('offers the matrices with a row for each sample as features', async () => {
    const { select } = await setUp(FEATURES, '[[1.0, 2.0]]', '[0.5, 0.25]');
    const labels = [...select.options].map(({ text }) => text);
    expect(labels).toHaveLength(3);
    expect(labels[0]).toBe('scaling of the logits');
    expect(labels.slice(1).join()).toMatch(/regression on logits.*regression on x0/);
  });

  it('trains on the features that are chosen, and on the logits again', async () => {
    const { model, select } = await setUp(FEATURES);
    const [scaling, , features] = [...select.options].map(({ value }) => value);
    act(() => {
      fireEvent.change(select, { target: { value: features } });
    });
    await answered();
    expect(model.store.state.setup.features?.label).toBe('x0');
    expect(select.value).toBe(features);
    act(() => {
      fireEvent.change(select, { target: { value: scaling } });
    });
    await answered();
    expect(model.store.state.setup.features).toBeNull();
  });
});
