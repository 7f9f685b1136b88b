import { act, fireEvent, screen } from '@testing-library/react';
import { CalibrationView } from '../../../src/panel/classes/calibration-view';
import type { Reliability } from '../../../src/analysis/classes/types';
import { renderInPanel } from '../environment';
import { mockPlotly, shownPlot } from '../plotly/mock-plotly';
import { changed, reportOf } from './report-of';

jest.mock('../../../src/panel/plotly/load-plotly');

async function setUp() {
  const plotly = mockPlotly();
  const { model, report, select } = await reportOf();
  renderInPanel(<CalibrationView model={model} report={report} />);
  await shownPlot();
  const click = (bin: number) =>
    act(async () => plotly.handlers.get('plotly_click')?.({ points: [{ customdata: [bin] }] }));
  return { plotly, select, click };
}

describe('CalibrationView', () => {
  it('selects the samples of a bin', async () => {
    const { select, click } = await setUp();
    await click(9);
    expect(select).toHaveBeenCalledWith({ kind: 'bin', series: null, bin: 9 });
  });

  it('shows one class by itself', async () => {
    const { plotly, select, click } = await setUp();
    fireEvent.change(screen.getByLabelText('Calibration of'), { target: { value: '1' } });
    await shownPlot();
    expect(plotly.drawn?.[1].xaxis?.title).toMatchObject({ text: 'probability of 1' });
    await click(3);
    expect(select).toHaveBeenCalledWith({ kind: 'bin', series: 1, bin: 3 });
  });

  it('has no choice where the classes are too many, or one', async () => {
    mockPlotly();
    const { model, report } = await reportOf();
    const calibration = { ...report.calibration, each: null };
    renderInPanel(<CalibrationView model={model} report={changed(report, { calibration })} />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('tells in the picture and in the table what has changed since the start', async () => {
    const plotly = mockPlotly();
    const { model, report } = await reportOf();
    const { calibration } = report;
    const before = (of: Reliability): Reliability => ({ ...of, expected: of.expected + 0.5 });
    const each = calibration.each?.map(before) ?? null;
    const start = changed(report, {
      calibration: { ...calibration, overall: before(calibration.overall), each }
    });
    renderInPanel(<CalibrationView model={model} report={report} start={start} />);
    await shownPlot();
    expect(plotly.drawn?.[0]).toHaveLength(4);
    const { expected } = calibration.overall;
    const overall = (expected + 0.5).toFixed(4);
    expect(screen.getByText(new RegExp(`At the start they were ${overall}`))).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Calibration of'), { target: { value: '1' } });
    await shownPlot();
    const ofClass = (each?.[1].expected ?? 0).toFixed(4);
    expect(screen.getByText(new RegExp(`At the start they were ${ofClass}`))).toBeTruthy();
    expect(screen.getAllByText('±0', { selector: 'small' })).not.toHaveLength(0);
  });
});
