import { act, screen } from '@testing-library/react';
import { IDLE } from '../../../src/model/loadable';
import { RatesChart } from '../../../src/panel/schedule/rates-chart';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';
import { mockPlotly, shownPlot } from '../plotly/mock-plotly';

jest.mock('../../../src/panel/plotly/load-plotly');

async function setUp() {
  const plotly = mockPlotly();
  const { model } = await trainedOf(10, constant(0.5), constant(1));
  const onRange = jest.fn();
  renderInPanel(<RatesChart model={model} range={null} onRange={onRange} />);
  await shownPlot();
  return { plotly, model, onRange };
}

function summary(): string {
  const image = screen.getByRole('img', { name: 'Learning rate' });
  return document.getElementById(image.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

describe('RatesChart', () => {
  it('draws each schedule under its name, and says it in words', async () => {
    const { plotly } = await setUp();
    expect(plotly.drawn?.[0].map(({ name }) => name)).toEqual(['Constant 1', 'Constant 2']);
    expect(summary()).toContain('Constant 2: learning rate 1.0000 at step 0');
  });

  it('follows a schedule that changes', async () => {
    const { model } = await setUp();
    const { id } = model.store.state.schedules[1];
    act(() => model.schedule.change(id, constant(0.25)));
    await answered();
    expect(summary()).toContain('Constant 2: learning rate 0.2500 at step 0');
  });

  it('tells the largest stable rate once it is known', async () => {
    const { model } = await setUp();
    expect(screen.getByText(/^Stable on these samples up to about \d/)).toBeTruthy();
    act(() => model.store.update({ stability: IDLE }));
    expect(screen.queryByText(/^Stable/)).toBeNull();
  });

  it('tells none where every rate is stable', async () => {
    const { model } = await setUp();
    const value = { maxLearningRate: Infinity, maxCurvature: 0 };
    act(() => model.store.update({ stability: { status: 'ready', value } as never }));
    expect(screen.queryByText(/^Stable/)).toBeNull();
  });

  it('marks the step of the slider', async () => {
    const { plotly, model } = await setUp();
    act(() => model.schedule.setStep(4));
    await shownPlot();
    expect(plotly.drawn?.[1].shapes).toContainEqual(expect.objectContaining({ x0: 4, x1: 4 }));
  });

  it('has the scale of the axes', async () => {
    const { plotly, model } = await setUp();
    act(() => model.schedule.setRateScale('log'));
    await shownPlot();
    expect(plotly.drawn?.[1].yaxis?.type).toBe('log');
  });

  it('tells a zoom', async () => {
    const { plotly, onRange } = await setUp();
    plotly.handlers.get('plotly_relayout')?.({ 'xaxis.range[0]': 2, 'xaxis.range[1]': 4 });
    expect(onRange).toHaveBeenCalledWith([2, 4]);
  });

  it('draws the differences to a schedule, until told otherwise', async () => {
    const { plotly, model } = await setUp();
    const [{ id }] = model.store.state.schedules;
    act(() => model.schedule.setReference(id));
    await shownPlot();
    expect(plotly.drawn?.[0].map(({ name }) => name)).toEqual(['Constant 2']);
    expect(screen.getByText('Each rate less that of Constant 1.')).toBeTruthy();
    act(() => screen.getByRole('button', { name: 'Draw the rates again' }).click());
    await shownPlot();
    expect(plotly.drawn?.[0]).toHaveLength(2);
  });
});
