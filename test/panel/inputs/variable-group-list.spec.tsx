import { fireEvent, screen } from '@testing-library/react';
import type { VariableGroup } from '../../../src/model/group-variables';
import { VariableGroupList } from '../../../src/panel/inputs/variable-group-list';
import { sentence } from '../../../src/sentence';
import type { KernelVariable } from '../../../src/sources/kernel/types';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

function variable(changes: Partial<KernelVariable>): KernelVariable {
  return {
    name: 'z',
    type: 'numpy.ndarray',
    dtype: 'float32',
    shape: [100, 3],
    nbytes: 1200,
    device: 'cpu',
    requiresGrad: false,
    refusal: null,
    ...changes
  };
}

async function setUp(group: VariableGroup, changes: Partial<KernelVariable>) {
  const { model } = await inspectorOf();
  const pickVariable = jest.spyOn(model.pair, 'pickVariable').mockResolvedValue(undefined);
  const shown = variable(changes);
  renderInPanel(<VariableGroupList model={model} group={group} variables={[shown]} />);
  return { pickVariable, shown, item: screen.getByRole('listitem', { hidden: true }) };
}

describe('VariableGroupList', () => {
  it('tells shape, type and size, and where an array lies that is not on the CPU', async () => {
    const { item } = await setUp('logits', { device: 'cuda:0' });
    expect(item.textContent).toContain('100×3 float32 · cuda:0 · 1.20 kB');
  });

  it('tells no size that is not known, and no device that is the usual one', async () => {
    await setUp('other', { nbytes: 0 });
    expect(screen.getByText('100×3 float32')).toBeTruthy();
  });

  it('reads an array in either role', async () => {
    const { pickVariable, shown } = await setUp('targets', {});
    fireEvent.click(screen.getByRole('button', { name: 'Read z as logits' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read z as targets' }));
    expect(pickVariable.mock.calls).toEqual([
      ['logits', shown],
      ['targets', shown]
    ]);
  });

  it('folds those away that cannot be read, and says why', async () => {
    const refusal = sentence('complex numbers are no logits');
    const { item } = await setUp('refused', { refusal, dtype: '' });
    expect(item.closest('details')?.open).toBe(false);
    expect(item.textContent).toContain('numpy.ndarray');
    expect(item.textContent).toContain('complex numbers are no logits');
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
  });
});
