import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { TaggedError } from '../../../src/errors';
import type { Loadable } from '../../../src/model/loadable';
import { NO_DRAFT } from '../../../src/panel/inputs/path-draft';
import { VariableList, type VariableListProps } from '../../../src/panel/inputs/variable-list';
import { sentence } from '../../../src/sentence';
import { wholeOf } from '../../../src/sources/kernel/whole-of';
import type { KernelListing, KernelVariable } from '../../../src/sources/kernel/types';
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

function listing(...variables: KernelVariable[]): KernelListing {
  return { variables, leftOut: 0 };
}

function Field(props: Pick<VariableListProps, 'model' | 'variables'>) {
  const [draft, setDraft] = useState(NO_DRAFT);
  return <VariableList {...props} draft={draft} onDraft={setDraft} />;
}

async function setUp(variables: Loadable<KernelListing>) {
  const { model } = await inspectorOf();
  const pickSource = jest.spyOn(model.pair, 'pickSource').mockResolvedValue();
  const pickVariable = jest.spyOn(model.pair, 'pickVariable').mockResolvedValue();
  const listVariables = jest.spyOn(model.inputs, 'listVariables').mockResolvedValue();
  const closeVariables = jest.spyOn(model.inputs, 'closeVariables');
  const { container } = renderInPanel(<Field model={model} variables={variables} />);
  return { container, pickSource, pickVariable, listVariables, closeVariables };
}

describe('VariableList', () => {
  it('is not there before it is asked for', async () => {
    const { container } = await setUp({ status: 'idle' });
    expect(container.textContent).toBe('');
  });

  it('tells what the kernel holds, and where', async () => {
    await setUp({
      status: 'ready',
      value: listing(variable({}), variable({ name: 'y', device: 'cpu', nbytes: 0, shape: [3] }))
    });
    const [z, y] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(z).toContain('50000×1000 bfloat16 · cuda:0 · 100 MB');
    expect(y).toContain('3 bfloat16');
    expect(y).not.toContain('·');
  });

  it('reads a variable in a role', async () => {
    const { pickVariable } = await setUp({ status: 'ready', value: listing(variable({})) });
    fireEvent.click(screen.getByRole('button', { name: 'Read z as logits' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read z as targets' }));
    expect(pickVariable.mock.calls).toEqual([
      ['logits', variable({})],
      ['targets', variable({})]
    ]);
  });

  it('says why a variable cannot be read', async () => {
    const refusal = sentence('complex numbers have no loss');
    await setUp({ status: 'ready', value: listing(variable({ refusal })) });
    expect(screen.getByText('complex numbers have no loss')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Read z/ })).toBeNull();
  });

  it('says that there are none, and that it is asking', async () => {
    await setUp({ status: 'ready', value: listing() });
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

  it('groups the arrays, and says how many are not listed', async () => {
    const refusal = sentence('no');
    await setUp({
      status: 'ready',
      value: {
        variables: [variable({}), variable({ name: 'y', dtype: 'int64', shape: [3], refusal })],
        leftOut: 7
      }
    });
    expect(screen.getByText('May be logits')).toBeTruthy();
    expect(screen.getByText('Cannot be read').closest('details')?.open).toBe(false);
    expect(screen.getByText('7 more are not listed: type the path of one of them.')).toBeTruthy();
  });

  it('reads any path, and the part that is chosen', async () => {
    const { pickSource } = await setUp({ status: 'ready', value: listing() });
    const read = screen.getByRole('button', { name: 'Read as targets' });
    expect(read.hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText('Any other, as in a cell'), {
      target: { value: ' batch["y"] ' }
    });
    fireEvent.click(read);
    expect(pickSource).toHaveBeenLastCalledWith('targets', wholeOf('batch["y"]'));
    fireEvent.change(screen.getByLabelText('Part'), { target: { value: 'sample' } });
    fireEvent.change(screen.getByLabelText('rows'), { target: { value: '50' } });
    fireEvent.change(screen.getByLabelText('seed'), { target: { value: '3' } });
    fireEvent.click(screen.getByRole('button', { name: 'Read as logits' }));
    expect(pickSource).toHaveBeenLastCalledWith('logits', {
      path: 'batch["y"]',
      sample: { size: 50, seed: 3 }
    });
  });
});
