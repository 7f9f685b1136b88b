import { act, screen } from '@testing-library/react';
import { ConfusionView } from '../../../src/panel/classes/confusion-view';
import { renderInPanel } from '../environment';
import { mockPlotly, shownPlot } from '../plotly/mock-plotly';
import { changed, reportOf } from './report-of';

jest.mock('../../../src/panel/plotly/load-plotly');

describe('ConfusionView', () => {
  it('draws few classes, and selects the pair of a cell', async () => {
    const plotly = mockPlotly();
    const { model, report, select } = await reportOf();
    renderInPanel(<ConfusionView model={model} report={report} />);
    await shownPlot();
    await act(async () => plotly.handlers.get('plotly_click')?.({ points: [{ customdata: 7 }] }));
    expect(select).toHaveBeenCalledWith({ kind: 'pair', target: 2, prediction: 1 });
    expect(screen.getByRole('img', { name: 'Confusion of the classes' })).toBeTruthy();
  });

  it('lists the most confused of many', async () => {
    const { model, report } = await reportOf();
    const confusion = { ...report.confusion, numClasses: 1000, matrix: null };
    renderInPanel(<ConfusionView model={model} report={changed(report, { confusion })} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('The most confused of 1000 classes:')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Most confused pairs' })).toBeTruthy();
  });

  it('says what is confused of labels', async () => {
    mockPlotly();
    const { model, report } = await reportOf();
    renderInPanel(<ConfusionView model={model} report={changed(report, { areLabels: true })} />);
    expect(screen.getByText(/^All labels together/)).toBeTruthy();
  });

  it('tells in the picture and in the list what has changed since the start', async () => {
    const plotly = mockPlotly();
    const { model, report } = await reportOf();
    const matrix = Int32Array.of(1, 0, 1, 0, 1, 0, 0, 1, 0);
    const start = changed(report, { confusion: { ...report.confusion, matrix } });
    renderInPanel(<ConfusionView model={model} report={report} start={start} />);
    await shownPlot();
    expect(plotly.drawn?.[0]).toMatchObject([
      { text: [['1<br>(±0)', '1<br>(+1)', '0<br>(−1)'], expect.anything(), expect.anything()] }
    ]);
    expect(screen.getAllByRole('row')[1].textContent).toBe('0 → 11+150.0\u00a0%+50.0\u00a0%');
  });
});
