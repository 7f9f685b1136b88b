import { fireEvent, screen } from '@testing-library/react';
import type { SpecFit } from '../../../../src/model/spec-fit';
import { UseSpec } from '../../../../src/panel/schedule/kernel/use-spec';
import { STEP_LR } from '../../../model/future-of';
import { renderInPanel } from '../../environment';
import { inspectorOf } from '../../inspector';

async function show(fit: SpecFit) {
  const { model } = await inspectorOf();
  renderInPanel(<UseSpec model={model} fit={fit} />);
  return model;
}

describe('UseSpec', () => {
  it('adds the schedule with its parameters', async () => {
    const model = await show({ kind: 'same', spec: STEP_LR });
    fireEvent.click(screen.getByRole('button', { name: 'Use as a schedule' }));
    expect(model.store.state.schedules.map(({ spec }) => spec)).toEqual([STEP_LR]);
  });

  it('says why it does not', async () => {
    await show({ kind: 'strayed' });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/give another curve/)).not.toBeNull();
  });

  it('is silent about what is not ours', async () => {
    await show({ kind: 'unknown' });
    expect(document.body.textContent).toBe('');
  });
});
