import { fireEvent, screen } from '@testing-library/react';
import { TaggedError } from '../../../src/errors';
import type { Loadable } from '../../../src/model/loadable';
import { VariableList } from '../../../src/panel/inputs/variable-list';
import { sentence } from '../../../src/sentence';
import type { KernelVariable } from '../../../src/sources/kernel/types';
import { inspectorOf } from '../inspector';
import { renderInPanel } from '../environment';

function variable(changes: Partial<KernelVariable>): KernelVariable {
  return {
    name: 'z',
    type: 'torch.Tensor',
    dtype: 'bfloat16',
    shape: [50_000, 1000],
    nbytes: 100_000_000,
    device: 'cuda:0',
    requiresGrad: false,
    refusal: null,
    ...changes
  };
}

async function setUp(variables: Loadable<readonly KernelVariable[]>) {
  const { model } = await inspectorOf();
  const pickVariable = jest.spyOn(model, 'pickVariable').mockResolvedValue();
  const listVariables = jest.spyOn(model.inputs, 'listVariables').mockResolvedValue();
  const closeVariables = jest.spyOn(model.inputs, 'closeVariables');
  const { container } = renderInPanel(<VariableList model={model} variables={variables} />);
  return { container, pickVariable, listVariables, closeVariables };
}

describe('VariableList', () => {
  it('is not there before it is asked for', async () => {
    const { container } = await setUp({ status: 'idle' });
    expect(container.textContent).toBe('');
  });

  it('tells what the kernel holds, and where', async () => {
    await setUp({
      status: 'ready',
      value: [variable({}), variable({ name: 'y', device: 'cpu', nbytes: 0, shape: [3] })]
    });
    const [z, y] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(z).toContain('50000×1000 bfloat16 · cuda:0 · 100 MB');
    expect(y).toContain('3 bfloat16');
    expect(y).not.toContain('·');
  });

  it('reads a variable in a role', async () => {
    const { pickVariable } = await setUp({ status: 'ready', value: [variable({})] });
    fireEvent.click(screen.getByRole('button', { name: 'Read z as logits' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read z as targets' }));
    expect(pickVariable.mock.calls).toEqual([
      ['logits', 'z'],
      ['targets', 'z']
    ]);
  });

  it('says why a variable cannot be read', async () => {
    const refusal = sentence('complex numbers have no loss');
    await setUp({ status: 'ready', value: [variable({ refusal })] });
    expect(screen.getByText('complex numbers have no loss')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Read z/ })).toBeNull();
  });

  it('says that there are none, and that it is asking', async () => {
    await setUp({ status: 'ready', value: [] });
    expect(screen.getByText('The kernel holds no arrays under a name.')).toBeTruthy();
    await setUp({ status: 'loading', previous: null });
    expect(screen.getByRole('status').textContent).toBe('Asking the kernel …');
  });

  it('says why it failed, asks again, and can be closed', async () => {
    const error = new TaggedError('timeout', 'the kernel did not answer');
    const { listVariables, closeVariables } = await setUp({
      status: 'failed',
      error,
      previous: null
    });
    expect(screen.getByRole('alert').textContent).toContain('The kernel did not answer.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(listVariables).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Close the list' }));
    expect(closeVariables).toHaveBeenCalledTimes(1);
  });
});
