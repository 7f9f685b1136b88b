import { act, screen } from '@testing-library/react';
import { IDLE } from '../../../src/model/loadable';
import { MeanLossChart } from '../../../src/panel/schedule/mean-loss-chart';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { renderInPanel, environmentOf } from '../environment';
import { constant, trainedOf } from '../inspector';
import { mockPlotly, shownPlot } from '../plotly/mock-plotly';

jest.mock('../../../src/panel/plotly/load-plotly');

/** The mean loss of the two samples before training. */
const START = (Math.log(1 + Math.exp(3.2 - 5.1) + Math.exp(-1.7 - 5.1)) + Math.log(3)) / 2;

async function setUp() {
  const plotly = mockPlotly();
  const { model } = await trainedOf(10, constant(0.5), constant(1));
  const onRange = jest.fn();
  const environment = environmentOf();
  renderInPanel(<MeanLossChart model={model} range={[0, 6]} onRange={onRange} />, environment);
  await shownPlot();
  return { plotly, model, onRange, environment };
}

function summary(): string {
  const image = screen.getByRole('img', { name: 'Mean loss during the simulated training' });
  return document.getElementById(image.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

describe('MeanLossChart', () => {
  it('draws each run under the name of its schedule, and says it in words', async () => {
    const { plotly } = await setUp();
    expect(plotly.drawn?.[0].map(({ name }) => name)).toEqual([
      'Constant 1',
      'Constant 2',
      '90\u00a0% of the samples below',
      '10\u00a0% of the samples below'
    ]);
    expect(summary()).toContain(`Constant 1: mean loss ${START.toFixed(4)} nats at step 0`);
  });

  it('shows the losses in bits, if they are wanted', async () => {
    const { environment } = await setUp();
    act(() => environment.view.update({ settings: { ...DEFAULT_SETTINGS, lossUnit: 'bits' } }));
    expect(summary()).toContain(`mean loss ${(START / Math.LN2).toFixed(4)} bits at step 0`);
  });

  it('leaves out what has not been simulated, and keeps the number of the others', async () => {
    const { plotly, model } = await setUp();
    const [first, second] = model.store.state.schedules;
    act(() => model.store.update({ schedules: [{ ...first, run: IDLE }, second] }));
    await shownPlot();
    expect(plotly.drawn?.[0].map(({ name }) => name)).toEqual(['Constant 2']);
  });

  it('shows the part that is zoomed, and tells another zoom', async () => {
    const { plotly, onRange } = await setUp();
    expect(plotly.drawn?.[1].xaxis?.range).toEqual([0, 6]);
    plotly.handlers.get('plotly_doubleclick')?.();
    expect(onRange).toHaveBeenCalledWith(null);
  });
});
