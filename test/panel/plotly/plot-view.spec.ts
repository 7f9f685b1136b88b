import type { ModeBarButton } from 'plotly.js';
import type { plotConfig } from '../../../src/panel/plotly/plot-config';
import { PlotView } from '../../../src/panel/plotly/plot-view';
import { DOUBLE_CLICK_MS } from '../../../src/panel/plotly/single-clicks';
import { plainStyle } from '../../figures/plain-style';
import { fillNode, pathsOf } from './drawn-node';
import { FakePlotly } from './fake-plotly';
import { figureOf } from './figure-of';
import { linesOf } from './lines-of';
import { nextFrame } from './next-frame';

const SIZE = { width: 280, height: 200 };

function setUp() {
  const plotly = new FakePlotly();
  const listener = {
    onSelect: jest.fn(),
    onRange: jest.fn(),
    onError: jest.fn(),
    onDrawn: jest.fn()
  };
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
    click?.({ points: [{ customdata: 7 }] });
    click?.({ points: [{ customdata: undefined }] });
    click?.({ points: [] });
    expect(listener.onSelect.mock.calls).toEqual([[42], [7]]);
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

  it('selects nothing by the double click that goes back from a zoom', async () => {
    const { plotly, listener, view } = setUp();
    view.draw(figureOf(1, 2), SIZE);
    await nextFrame();
    const click = () => plotly.handlers.get('plotly_click')?.({ points: [{ customdata: [7] }] });
    plotly.handlers.get('plotly_relayout')?.({ 'xaxis.range[0]': 0, 'xaxis.range[1]': 1 });
    click();
    plotly.handlers.get('plotly_doubleclick')?.();
    click();
    await new Promise(resolve => setTimeout(resolve, DOUBLE_CLICK_MS + 50));
    expect(listener.onSelect).not.toHaveBeenCalled();
    click();
    expect(listener.onSelect).toHaveBeenCalledWith(7);
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

  describe('where nothing but lines moves', () => {
    const low = linesOf(10, Float64Array.of(1, 1, 1));
    const high = linesOf(10, Float64Array.of(8, 8, 8));
    const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 450));

    async function setUpLines(): Promise<ReturnType<typeof setUp>> {
      const all = setUp();
      fillNode(all.node, 1);
      all.view.draw(low, SIZE);
      await nextFrame();
      return all;
    }

    it('moves them at once, and lets Plotly draw them when they rest', async () => {
      const { plotly, node, view } = await setUpLines();
      view.draw(high, SIZE);
      expect(pathsOf(node)).toEqual(['M0,20L10,20L20,20']);
      await nextFrame();
      expect(plotly.react).not.toHaveBeenCalled();
      view.draw(low, SIZE);
      expect(pathsOf(node)).toEqual(['M0,90L10,90L20,90']);
      await pause();
      expect(plotly.react).toHaveBeenCalledTimes(1);
      expect(plotly.drawn?.[0]).toMatchObject([{ y: Float64Array.of(1, 1, 1) }]);
    });

    it('lets Plotly draw them at once in another size, or after a reset', async () => {
      const { plotly, view } = await setUpLines();
      view.draw(high, { ...SIZE, width: 300 });
      await nextFrame();
      expect(plotly.react).toHaveBeenCalledTimes(1);
      plotly.handlers.get('plotly_doubleclick')?.();
      await nextFrame();
      expect(plotly.react).toHaveBeenCalledTimes(2);
    });

    it('saves what is seen', async () => {
      const { plotly, view } = await setUpLines();
      view.draw(high, SIZE);
      await nextFrame();
      const { modeBarButtons } = plotly.drawn?.[2] as ReturnType<typeof plotConfig>;
      const save = (modeBarButtons as ModeBarButton[][])[0][0];
      save.click(document.createElement('div') as never, new MouseEvent('click'));
      await nextFrame();
      expect(plotly.drawn?.[0]).toMatchObject([{ y: Float64Array.of(8, 8, 8) }]);
      expect(plotly.react.mock.invocationCallOrder[0]).toBeLessThan(
        plotly.downloadImage.mock.invocationCallOrder[0]
      );
    });

    it('draws nothing after dispose', async () => {
      const { plotly, view } = await setUpLines();
      view.draw(high, SIZE);
      await nextFrame();
      view.dispose();
      await pause();
      expect(plotly.react).not.toHaveBeenCalled();
    });
  });
});
