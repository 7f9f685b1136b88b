import { act, fireEvent, screen } from '@testing-library/react';
import type { InspectorModel } from '../../../src/model/inspector-model';
import { until } from '../../model/until';
import { WarmStart } from '../../../src/panel/simulation/warm-start';
import { renderInPanel } from '../environment';
import { constant, trainedOf } from '../inspector';

const firstLoss = (model: InspectorModel): number | null => {
  const { run } = model.store.state.schedules[0];
  return run.status === 'ready' ? run.value.meanLosses[0] : null;
};

describe('WarmStart', () => {
  it('trains on from the step of the slider, and from the start again', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    const { run } = model.store.state.schedules[0];
    const losses = run.status === 'ready' ? run.value.meanLosses : new Float64Array(0);
    renderInPanel(<WarmStart model={model} />);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Train on from here' });
    expect(button.disabled).toBe(true);
    act(() => model.schedule.setStep(6));
    fireEvent.click(button);
    await until(() => firstLoss(model) !== null && firstLoss(model) !== losses[0]);
    expect(firstLoss(model)).toBeCloseTo(losses[6], 14);
    expect(screen.getByText('Warm start: from step 6 of an earlier training')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Start anew' }));
    await until(() => firstLoss(model) === losses[0]);
  });
});
