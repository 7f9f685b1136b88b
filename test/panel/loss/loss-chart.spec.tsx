import { act, fireEvent, screen } from '@testing-library/react';
import { MAX_POINTS } from '../../../src/figures/select-points';
import { LossChart } from '../../../src/panel/loss/loss-chart';
import { analysisOf } from '../../figures/analysis-of';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';
import { mockPlotly, shownPlot } from '../plotly/mock-plotly';

jest.mock('../../../src/panel/plotly/load-plotly');

async function setUp(losses: readonly number[] = [1, 2, 3], members: Int32Array | null = null) {
  const plotly = mockPlotly();
  const { model } = await inspectorOf();
  const select = jest.spyOn(model.loss, 'select');
  renderInPanel(
    <LossChart model={model} analysis={analysisOf(losses)} selected={null} members={members} />
  );
  await shownPlot();
  return { plotly, select };
}

function summary(): string | undefined {
  const image = screen.getByRole('img', { name: 'Loss of each sample' });
  return document.getElementById(image.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

describe('LossChart', () => {
  it('says in words what it shows', async () => {
    await setUp();
    expect(summary()).toContain('Losses of 3 samples from 1.0000 to 3.0000 nats');
  });

  it('lets some samples stand out', async () => {
    const { plotly } = await setUp([1, 2, 3], Int32Array.of(1));
    expect(plotly.drawn?.[0][0]).toMatchObject({ name: 'others', y: [1, 3] });
    expect(summary()).toContain('Samples that stand out: 1');
  });

  it.each([
    ['Scatter', 'sample'],
    ['Sorted', 'rank'],
    ['Histogram', 'loss (nats)']
  ])('can be a %s', async (name, title) => {
    const { plotly } = await setUp();
    fireEvent.click(screen.getByRole('radio', { name }));
    await shownPlot();
    expect(plotly.drawn?.[1].xaxis?.title).toMatchObject({
      text: expect.stringContaining(title) as string
    });
    expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
  });

  it('selects the sample of a point', async () => {
    const { plotly, select } = await setUp();
    plotly.handlers.get('plotly_click')?.({ points: [{ customdata: [2] }] });
    expect(select).toHaveBeenCalledWith(2);
  });

  it('shows a part, and all of it again in another view', async () => {
    const { plotly } = await setUp([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    act(() =>
      plotly.handlers.get('plotly_relayout')?.({ 'xaxis.range[0]': 2, 'xaxis.range[1]': 4 })
    );
    await shownPlot();
    expect(plotly.drawn?.[1].xaxis?.range).toEqual([2, 4]);
    fireEvent.click(screen.getByRole('radio', { name: 'Sorted' }));
    await shownPlot();
    expect(plotly.drawn?.[1].xaxis?.range).not.toEqual([2, 4]);
  });

  it('says that not all samples are drawn, except in a histogram', async () => {
    await setUp(Array.from({ length: MAX_POINTS + 1 }, (_, i) => i / 1000));
    expect(screen.getByText(/^At most 3000 samples are drawn/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Histogram' }));
    expect(screen.queryByText(/^At most/)).toBeNull();
  });
});
