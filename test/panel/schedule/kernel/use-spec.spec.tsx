import { fireEvent, screen } from '@testing-library/react';
import type { SpecFit } from '../../../../src/model/spec-fit';
import { UseSpec } from '../../../../src/panel/schedule/kernel/use-spec';
import { futureOf, STEP_LR } from '../../../model/future-of';
import { renderInPanel } from '../../environment';
import { inspectorOf } from '../../inspector';

async function show(...fits: readonly SpecFit[]) {
  const { model } = await inspectorOf();
  const [group] = futureOf().groups;
  const groups = fits.map((_, i) => ({ ...group, indices: [i] }));
  renderInPanel(<UseSpec model={model} groups={groups} fits={fits} />);
  return model;
}

const SLOW = { ...STEP_LR, params: { ...STEP_LR.params, lr: 0.01 } };

describe('UseSpec', () => {
  it('adds the schedule with its parameters', async () => {
    const model = await show({ kind: 'same', spec: STEP_LR });
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Use as a schedule' }));
    expect(model.store.state.schedules.map(({ spec }) => spec)).toEqual([STEP_LR]);
  });

  it('adds that of the chosen parameter group', async () => {
    const model = await show({ kind: 'same', spec: STEP_LR }, { kind: 'same', spec: SLOW });
    const choice = screen.getByRole('combobox', { name: 'Parameter group' });
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'group 0',
      'group 1'
    ]);
    fireEvent.change(choice, { target: { value: '1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use as a schedule' }));
    expect(model.store.state.schedules.map(({ spec }) => spec)).toEqual([SLOW]);
  });

  it('says why it does not', async () => {
    await show({ kind: 'strayed' });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/give another curve/)).not.toBeNull();
  });

  it('says of a group alone that it is made of code', async () => {
    await show({ kind: 'unknown' }, { kind: 'same', spec: SLOW });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/made of code/)).not.toBeNull();
  });

  it('is silent about what is not ours', async () => {
    await show({ kind: 'unknown' });
    expect(document.body.textContent).toBe('');
  });
});
