import { screen } from '@testing-library/react';
import { MomentumChart } from '../../../src/panel/schedule/momentum-chart';
import { completeSpec } from '../../../src/schedules/default-spec';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { renderInPanel } from '../environment';
import { constant, trainedOf } from '../inspector';
import { mockPlotly } from '../plotly/mock-plotly';

jest.mock('../../../src/panel/plotly/load-plotly');

async function setUp(...specs: ScheduleSpec[]) {
  mockPlotly();
  const { model } = await trainedOf(10, ...specs);
  renderInPanel(<MomentumChart model={model} range={null} onRange={() => undefined} />);
}

describe('MomentumChart', () => {
  it('shows the schedules that move the momentum', async () => {
    const params = { step_size_up: 5, max_lr: 0.1 };
    await setUp(constant(1), completeSpec({ library: 'torch', name: 'CyclicLR', params }));
    expect(screen.getByRole('img', { name: 'Momentum of the schedules' })).toBeTruthy();
    expect(screen.getByText(/CyclicLR: momentum 0.9000 at step 0/)).toBeTruthy();
  });

  it('is not there without one', async () => {
    const params = { step_size_up: 5, max_lr: 0.1, cycle_momentum: false };
    await setUp(constant(1), completeSpec({ library: 'torch', name: 'CyclicLR', params }));
    expect(screen.queryByRole('img')).toBeNull();
  });
});
