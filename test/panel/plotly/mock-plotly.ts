import { act } from '@testing-library/react';
import { loadPlotly } from '../../../src/panel/plotly/load-plotly';
import { FakePlotly } from './fake-plotly';
import { nextFrame } from './next-frame';
import { FakeResizeObserver } from './resize-observer';

/** Lets charts draw into a fake Plotly, without WebGL; the spec has to mock the module load-plotly. */
export function mockPlotly(): FakePlotly {
  FakeResizeObserver.install();
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const plotly = new FakePlotly();
  jest.mocked(loadPlotly).mockResolvedValue(plotly.api);
  return plotly;
}

/** Shows the charts, and lets them draw. */
export async function shownPlot(): Promise<void> {
  FakeResizeObserver.resize(280, 200);
  await act(async () => {});
  await nextFrame();
}
