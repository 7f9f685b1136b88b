import { PlotView } from '../../../src/panel/plotly/plot-view';
import { plainStyle } from '../../figures/plain-style';
import { FakePlotly } from './fake-plotly';
import { figureOf } from './figure-of';
import { nextFrame } from './next-frame';

const SIZE = { width: 280, height: 200 };

function setUp() {
  const plotly = new FakePlotly();
  const listener = { onSelect: jest.fn(), onRange: jest.fn(), onError: jest.fn() };
  const node = document.createElement('div');
  const view = new PlotView(plotly.api, node, plainStyle.translate, listener);
  return { plotly, listener, node, view };
}

describe('PlotView', () => {
  it('draws once a frame, as the last call wants it', async () => {
    const { plotly, view } = setUp();
    view.draw(figureOf(1), SIZE);
    view.draw(figureOf(1, 2), SIZE);
    view.draw(figureOf(1, 2, 3), SIZE);
    expect(plotly.newPlot).not.toHaveBeenCalled();
    await nextFrame();
    expect(plotly.newPlot).toHaveBeenCalledTimes(1);
    expect(plotly.drawn?.[0]).toMatchObject([{ y: [1, 2, 3] }]);
    expect(plotly.drawn?.[1]).toMatchObject({ width: 280, height: 200, autosize: false });
    view.draw(figureOf(9), SIZE);
    await nextFrame();
    expect(plotly.newPlot).toHaveBeenCalledTimes(1);
    expect(plotly.react).toHaveBeenCalledTimes(1);
  });

  it('keeps the arrays and copies what Plotly writes into', async () => {
    const { plotly, view } = setUp();
    const figure = figureOf(1, 2);
    view.draw(figure, SIZE);
    await nextFrame();
    const [data, layout] = plotly.drawn ?? [[], {}];
    expect((data[0] as { y: unknown }).y).toBe((figure.data[0] as { y: unknown }).y);
    expect(data[0]).not.toBe(figure.data[0]);
    expect(layout.xaxis?.range).not.toBe(figure.layout.xaxis?.range);
    expect(layout.xaxis?.range).toEqual([0, 2]);
  });

  it('leaves a legend out that would take the room of the plot', async () => {
    const { plotly, view } = setUp();
    const names = ['step decay', 'exponential decay', '1/t decay', 'constant', 'cosine'];
    const figure = {
      ...figureOf(1),
      data: names.map(name => ({ type: 'scatter' as const, name })),
      layout: { showlegend: true }
    };
    view.draw(figure, SIZE);
    await nextFrame();
    expect(plotly.drawn?.[1].showlegend).toBe(false);
    view.draw(figure, { ...SIZE, width: 700 });
    await nextFrame();
    expect(plotly.drawn?.[1].showlegend).toBe(true);
  });

  it('says which sample was chosen', async () => {
    const { plotly, listener, view } = setUp();
    view.draw(figureOf(1), SIZE);
    await nextFrame();
    const click = plotly.handlers.get('plotly_click');
    click?.({ points: [{ customdata: [42, 1, 2, 0.5] }] });
    click?.({ points: [{ customdata: undefined }] });
    click?.({ points: [] });
    expect(listener.onSelect.mock.calls).toEqual([[42]]);
  });

  it('says which part was zoomed, lower end first', async () => {
    const { plotly, listener, view } = setUp();
    view.draw(figureOf(1), SIZE);
    await nextFrame();
    const relayout = plotly.handlers.get('plotly_relayout');
    relayout?.({ 'xaxis.range[0]': 5, 'xaxis.range[1]': 2 });
    relayout?.({ hovermode: 'x' });
    expect(listener.onRange.mock.calls).toEqual([[[2, 5]]]);
  });

  it('goes back to everything on a double click, which a zoom outlives no more', async () => {
    const { plotly, listener, view } = setUp();
    view.draw(figureOf(1, 2), SIZE);
    await nextFrame();
    const before = plotly.drawn?.[1].xaxis?.uirevision;
    view.draw(figureOf(3, 4), SIZE);
    await nextFrame();
    expect(plotly.drawn?.[1].xaxis?.uirevision).toBe(before);
    plotly.handlers.get('plotly_doubleclick')?.();
    await nextFrame();
    expect(listener.onRange).toHaveBeenCalledWith(null);
    expect(plotly.drawn?.[1].xaxis?.uirevision).not.toBe(before);
  });

  it('reports an error and starts afresh afterwards', async () => {
    const { plotly, listener, view } = setUp();
    plotly.newPlot.mockRejectedValueOnce(new Error('no room'));
    view.draw(figureOf(1), SIZE);
    await nextFrame();
    expect(listener.onError).toHaveBeenCalledWith(new Error('no room'));
    view.draw(figureOf(1), SIZE);
    await nextFrame();
    expect(plotly.newPlot).toHaveBeenCalledTimes(2);
  });

  it('draws WebGL traces as SVG where there is no WebGL', async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { plotly, view } = setUp();
    view.draw({ ...figureOf(1), data: [{ type: 'scattergl', y: [1] }] }, SIZE);
    await nextFrame();
    expect(plotly.drawn?.[0]).toEqual([{ type: 'scatter', y: [1] }]);
  });

  it('draws again when the browser takes the WebGL context away', async () => {
    const { plotly, node, view } = setUp();
    const canvas = node.appendChild(document.createElement('canvas'));
    view.draw(figureOf(1), SIZE);
    await nextFrame();
    canvas.dispatchEvent(new Event('webglcontextlost'));
    await nextFrame();
    expect(plotly.purge).toHaveBeenCalledWith(node);
    expect(plotly.newPlot).toHaveBeenCalledTimes(2);
  });

  it('purges on dispose and draws nothing later', async () => {
    const { plotly, node, view } = setUp();
    view.draw(figureOf(1), SIZE);
    view.dispose();
    await nextFrame();
    expect(plotly.purge).toHaveBeenCalledWith(node);
    expect(plotly.newPlot).not.toHaveBeenCalled();
  });
});
