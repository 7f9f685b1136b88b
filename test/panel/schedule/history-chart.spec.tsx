import { act } from '@testing-library/react';
import type { LossHistory } from '../../../src/array/loss-history';
import { HistoryChart } from '../../../src/panel/schedule/history-chart';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';
import { mockPlotly, shownPlot } from '../plotly/mock-plotly';

jest.mock('../../../src/panel/plotly/load-plotly');

const HISTORY = {
  unit: 'epoch',
  stepsPerEpoch: null,
  series: [
    { name: 'loss', isLoss: true },
    { name: 'lr', isLoss: false },
    { name: 'val_loss', isLoss: true }
  ].map(series => ({
    ...series,
    steps: Float64Array.of(1, 2, 3),
    values: Float64Array.of(3, 2, 1)
  }))
} as unknown as LossHistory;

async function setUp() {
  const plotly = mockPlotly();
  const { model } = await inspectorOf();
  const element = (
    <HistoryChart
      model={model}
      history={HISTORY}
      stepsPerNumber={100}
      range={null}
      onRange={() => undefined}
    />
  );
  renderInPanel(element);
  await shownPlot();
  return { plotly, model };
}

describe('HistoryChart', () => {
  it('draws the losses, and nothing else that was logged, on the steps of the schedules', async () => {
    const { plotly, model } = await setUp();
    expect(plotly.drawn?.[0].map(({ name }) => name)).toEqual(['loss', 'val_loss']);
    const [{ x }] = plotly.drawn?.[0] as { x: Float64Array }[];
    expect([...x]).toEqual([100, 200, 300]);
    expect(plotly.drawn?.[1].xaxis?.range).toEqual([0, model.store.state.numSteps]);
  });

  it('follows the scale of the schedules', async () => {
    const { plotly, model } = await setUp();
    act(() => model.schedule.setRateScale('log'));
    await shownPlot();
    expect(plotly.drawn?.[1].yaxis?.type).toBe('log');
  });
});
