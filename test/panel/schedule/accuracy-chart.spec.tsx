import { act, screen } from '@testing-library/react';
import { AccuracyChart } from '../../../src/panel/schedule/accuracy-chart';
import { renderInPanel } from '../environment';
import { constant, trainedOf } from '../inspector';
import { mockPlotly, shownPlot } from '../plotly/mock-plotly';

jest.mock('../../../src/panel/plotly/load-plotly');

describe('AccuracyChart', () => {
  it('draws each run on the steps, with the line of the step slider', async () => {
    const plotly = mockPlotly();
    const { model } = await trainedOf(10, constant(0.1), constant(1));
    renderInPanel(<AccuracyChart model={model} range={null} onRange={() => undefined} />);
    await shownPlot();
    expect(plotly.drawn?.[0].map(({ name }) => name)).toEqual(['Constant 1', 'Constant 2']);
    expect(plotly.drawn?.[1].xaxis?.range).toEqual([0, 10]);
    expect(plotly.drawn?.[1].shapes).toEqual([]);
    act(() => model.schedule.setStep(4));
    await shownPlot();
    expect(plotly.drawn?.[1].shapes).toMatchObject([{ x0: 4, x1: 4 }]);
  });

  it('keeps a linear axis where losses have a log one', async () => {
    const plotly = mockPlotly();
    const { model } = await trainedOf(10, constant(0.1));
    model.schedule.setRateScale('log');
    renderInPanel(<AccuracyChart model={model} range={null} onRange={() => undefined} />);
    await shownPlot();
    expect(plotly.drawn?.[1].yaxis?.type).toBe('linear');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Accuracy');
  });
});
