import { act, fireEvent, screen } from '@testing-library/react';
import { RunChart } from '../../../src/panel/schedule/run-chart';
import { renderInPanel } from '../environment';
import { constant, trainedOf } from '../inspector';
import { mockPlotly, shownPlot } from '../plotly/mock-plotly';

jest.mock('../../../src/panel/plotly/load-plotly');

describe('RunChart', () => {
  it('shows what the training does to the mean loss, or to the accuracy', async () => {
    mockPlotly();
    const { model } = await trainedOf(10, constant(0.5));
    renderInPanel(<RunChart model={model} range={null} onRange={() => undefined} />);
    await shownPlot();
    expect(screen.getByRole('img', { name: /^Mean loss/ })).toBeTruthy();
    act(() => {
      fireEvent.click(screen.getByRole('radio', { name: 'Accuracy' }));
    });
    expect(screen.queryByRole('img', { name: /^Mean loss/ })).toBeNull();
    expect(screen.getByRole('img', { name: /^Accuracy/ })).toBeTruthy();
  });
});
