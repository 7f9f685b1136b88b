import { fireEvent, screen } from '@testing-library/react';
import { TypedTargets } from '../../../src/panel/inputs/typed-targets';
import { useStore } from '../../../src/panel/use-store';
import type { InspectorModel } from '../../../src/model/inspector-model';
import { output } from '../../model/fakes';
import { answered, inspectorOf } from '../inspector';
import { renderInPanel } from '../environment';

function Following({ model }: { readonly model: InspectorModel }) {
  return <TypedTargets model={model} typed={useStore(model.store).typedTargets} />;
}

async function setUp() {
  const { model } = await inspectorOf(output(1, '[[3.25, 5.1], [0.5, 0.25]]', { code: 'logits' }));
  renderInPanel(<Following model={model} />);
  const field = screen.getByLabelText<HTMLInputElement>('Class of each sample');
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  return { model, field, type };
}

describe('TypedTargets', () => {
  it('takes what is typed with Enter', async () => {
    const { model, field, type } = await setUp();
    type('[0, 1]');
    fireEvent.submit(field);
    await answered();
    expect(model.store.state.pair.targets?.id).toBe('typed:targets');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes what is typed when the field is left, unless it is empty', async () => {
    const { model, field, type } = await setUp();
    fireEvent.blur(field);
    await answered();
    expect(model.store.state.typedTargets.text).toBe('');
    type('[0, 1]');
    fireEvent.blur(field);
    await answered();
    expect(model.store.state.pair.targets?.id).toBe('typed:targets');
  });

  it('says why a text is no array, and keeps it', async () => {
    const { field, type } = await setUp();
    type('cat');
    fireEvent.submit(field);
    await answered();
    expect(screen.getByRole('alert').textContent).toContain('is not one array');
    expect(field.value).toBe('cat');
  });
});
