import { fireEvent, screen } from '@testing-library/react';
import { NO_DRAFT, type PathDraft } from '../../../src/panel/inputs/path-draft';
import { PathField } from '../../../src/panel/inputs/path-field';
import { sentence } from '../../../src/sentence';
import type { KernelVariable } from '../../../src/sources/kernel/types';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

function variable(name: string, isRefused = false): KernelVariable {
  return {
    name,
    type: 'numpy.ndarray',
    dtype: 'float64',
    shape: [2],
    nbytes: 16,
    device: 'cpu',
    requiresGrad: false,
    refusal: isRefused ? sentence('complex numbers are no logits') : null
  };
}

async function setUp(changes: Partial<PathDraft> = {}) {
  const { model } = await inspectorOf();
  const pickSource = jest.spyOn(model.pair, 'pickSource').mockResolvedValue(undefined);
  const onDraft = jest.fn();
  const variables = [variable('out.logits'), variable('spectrum', true)];
  const draft = { ...NO_DRAFT, ...changes };
  const { container } = renderInPanel(
    <PathField model={model} variables={variables} draft={draft} onDraft={onDraft} />
  );
  const field = screen.getByLabelText<HTMLInputElement>('Any other, as in a cell');
  return { pickSource, onDraft, container, field };
}

describe('PathField', () => {
  it('tells what is typed', async () => {
    const { field, onDraft } = await setUp();
    fireEvent.change(field, { target: { value: 'out' } });
    expect(onDraft).toHaveBeenCalledWith({ ...NO_DRAFT, path: 'out' });
  });

  it('completes the names of arrays that can be read', async () => {
    const { field, container } = await setUp();
    const names = [...container.querySelectorAll('datalist > option')];
    expect(names.map(option => option.getAttribute('value'))).toEqual(['out.logits']);
    expect(field.getAttribute('list')).toBe(container.querySelector('datalist')?.id);
  });

  it('reads the part as logits on Enter, or as targets', async () => {
    const { field, pickSource } = await setUp({ path: ' z ', kind: 'rows', stop: 5 });
    const source = { path: 'z[0:5]', sample: null };
    fireEvent.submit(field);
    expect(pickSource).toHaveBeenCalledWith('logits', source);
    fireEvent.click(screen.getByRole('button', { name: 'Read as targets' }));
    expect(pickSource).toHaveBeenLastCalledWith('targets', source);
  });

  it('reads nothing while nothing is typed', async () => {
    await setUp({ path: '  ' });
    const buttons = screen.getAllByRole<HTMLButtonElement>('button');
    expect(buttons.map(({ disabled }) => disabled)).toEqual([true, true]);
  });
});
