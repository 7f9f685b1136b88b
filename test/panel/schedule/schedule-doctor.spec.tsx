import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { ScheduleSection } from '../../../src/panel/schedule/schedule-section';
import { renderInPanel } from '../environment';
import { answered, trainedOf } from '../inspector';

describe('ScheduleDoctor', () => {
  it('says what is wrong, and puts it right at a click', async () => {
    const spec = {
      library: 'torch',
      name: 'CosineAnnealingLR',
      params: { lr: 0.1, T_max: 4, eta_min: 0 }
    };
    const { model } = await trainedOf(10, spec);
    renderInPanel(<ScheduleSection model={model} />);
    expect(screen.getByText(/rises again/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Set T_max to 10' }));
    await act(answered);
    expect(model.store.state.schedules[0].spec.params.T_max).toBe(10);
    await waitFor(() => expect(screen.queryByText(/rises again/)).toBeNull());
  });
});
