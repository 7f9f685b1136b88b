import type { Data, Layout, LayoutAxis, PlotMouseEvent, PlotRelayoutEvent } from 'plotly.js';
import type { Figure, Range, Translate } from '../../figures/figure';
import { hasLegend } from './has-legend';
import { LineMover } from './line-mover';
import type { PlotlyApi } from './load-plotly';
import { plotConfig, type ImageFormat } from './plot-config';
import { SingleClicks } from './single-clicks';
import { supportsWebgl } from './supports-webgl';

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

export interface PlotListener {
  onSelect(sampleIndex: number): void;
  onRange(range: Range | null): void;
  /** Plotly has drawn: the axes may be others. */
  onDrawn(): void;
  onError(error: unknown): void;
}

/** Lines that moved for so long no more are drawn by Plotly: longer than a drag lets a simulated training wait. */
const PAUSE_MS = 350;

/**
 * One plot in one node. `draw` may be called at any rate: the plot is redrawn at most once a frame, as the last call wants
 * it. While nothing but lines moves, as when a slider is dragged, they move at once, and Plotly is left out until they rest. Plotly writes into what
 * it is given, so it gets copies; arrays are not copied, and those that stay the same are how Plotly knows that nothing
 * changed.
 */
export class PlotView {
  constructor(
    private readonly plotly: PlotlyApi,
    private readonly node: HTMLElement,
    translate: Translate,
    private readonly listener: PlotListener
  ) {
    this.lines = new LineMover(plotly, node, error => listener.onError(error));
    this.config = plotConfig(plotly.Icons, translate, {
      save: format => void this.save(format),
      reset: () => this.reset()
    });
    node.addEventListener('webglcontextlost', this.onContextLost, true);
  }

  draw(figure: Figure, size: PlotSize): void {
    this.latest = { figure, size };
    if (this.frame === null && this.moveLatest()) {
      return;
    }
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      if (!this.moveLatest()) {
        void this.drawLatest();
      }
    });
  }

  dispose(): void {
    if (this.frame !== null) {
      cancelAnimationFrame(this.frame);
    }
    this.stopWaiting();
    this.clicks.cancel();
    this.latest = null;
    this.node.removeEventListener('webglcontextlost', this.onContextLost, true);
    this.plotly.purge(this.node);
  }

  /** Shows the latest figure without Plotly, if only lines have moved since it drew; Plotly follows when they rest. */
  private moveLatest(): boolean {
    if (this.latest?.size !== this.drawnSize || !this.lines.move(this.latest.figure)) {
      return false;
    }
    this.stopWaiting();
    this.pause = window.setTimeout(() => void this.drawLatest(), PAUSE_MS);
    return true;
  }

  private async drawLatest(): Promise<void> {
    this.stopWaiting();
    if (this.latest === null) {
      return;
    }
    const { figure, size } = this.latest;
    this.forget();
    const drawing = ++this.numDrawings;
    const layout = {
      ...this.copyLayout(figure.layout),
      ...size,
      autosize: false,
      showlegend: hasLegend(figure, size.width)
    };
    try {
      if (this.isDrawn) {
        // Without the config, which stays: to compare it costs a tenth of a redraw.
        await this.plotly.react(this.node, this.copyData(figure), layout);
        this.remember(drawing, figure, size);
        return;
      }
      this.isDrawn = true;
      const plot = await this.plotly.newPlot(this.node, this.copyData(figure), layout, this.config);
      plot.on('plotly_click', this.onClick);
      plot.on('plotly_relayout', this.onRelayout);
      plot.on('plotly_doubleclick', this.onDoubleClick);
      this.remember(drawing, figure, size);
    } catch (error) {
      this.isDrawn = false;
      this.listener.onError(error);
    }
  }

  private stopWaiting(): void {
    if (this.pause !== null) {
      clearTimeout(this.pause);
      this.pause = null;
    }
  }

  /** What a drawing left on the screen, unless another one has begun since. */
  private remember(drawing: number, figure: Figure, size: PlotSize): void {
    if (drawing === this.numDrawings) {
      this.lines.take(figure);
      this.drawnSize = size;
      this.listener.onDrawn();
    }
  }

  private forget(): void {
    this.lines.forget();
    this.drawnSize = null;
  }

  private copyData({ data }: Figure): Data[] {
    const canUseWebgl =
      !this.isContextLost && data.some(({ type }) => type === 'scattergl') && supportsWebgl();
    return data.map(trace =>
      trace.type === 'scattergl' && !canUseWebgl
        ? ({ ...trace, type: 'scatter' } as Data)
        : { ...trace }
    );
  }

  /** A copy down to the ranges, which Plotly writes into; another `uirevision` gives up the range of a zoom. */
  private copyLayout({ xaxis, yaxis, yaxis2, ...rest }: Partial<Layout>): Partial<Layout> {
    return {
      ...rest,
      xaxis: { ...copyAxis(xaxis), uirevision: `reset ${this.numResets}` },
      yaxis: copyAxis(yaxis),
      ...(yaxis2 && { yaxis2: copyAxis(yaxis2) })
    };
  }

  /** Shows the whole x axis again. */
  private reset(): void {
    if (this.latest !== null) {
      this.numResets++;
      this.isZoomed = false;
      this.forget();
      this.draw(this.latest.figure, this.latest.size);
      this.listener.onRange(null);
    }
  }

  private async save(format: ImageFormat): Promise<void> {
    if (this.latest === null) {
      return;
    }
    if (this.pause !== null) {
      await this.drawLatest();
    }
    const { width, height } = this.latest.size;
    const options = { format, width, height, filename: this.latest.figure.fileName, scale: 2 };
    try {
      await this.plotly.downloadImage(this.node, options);
    } catch (error) {
      this.listener.onError(error);
    }
  }

  private readonly onClick = ({ points }: PlotMouseEvent): void => {
    const custom: unknown = points[0]?.customdata;
    const chosen: unknown = Array.isArray(custom) ? custom[0] : custom;
    if (typeof chosen === 'number') {
      this.clicks.click(chosen, this.isZoomed);
    }
  };

  private readonly onDoubleClick = (): void => {
    if (this.isZoomed) {
      this.clicks.doubleClick();
    }
    this.reset();
  };

  private readonly onRelayout = (event: PlotRelayoutEvent): void => {
    const [from, to] = [event['xaxis.range[0]'], event['xaxis.range[1]']];
    if (from !== undefined && to !== undefined) {
      this.isZoomed = true;
      this.listener.onRange(from < to ? [from, to] : [to, from]);
    }
  };

  /** The browser took the context away, as it does from the oldest of too many: draw again without WebGL. */
  private readonly onContextLost = (): void => {
    this.isContextLost = true;
    if (this.latest !== null) {
      this.plotly.purge(this.node);
      this.isDrawn = false;
      this.forget();
      this.draw(this.latest.figure, this.latest.size);
    }
  };

  private readonly config: ReturnType<typeof plotConfig>;
  private latest: { readonly figure: Figure; readonly size: PlotSize } | null = null;
  private readonly lines: LineMover;
  /** Null while nothing is drawn, or that is not known. */
  private drawnSize: PlotSize | null = null;
  private frame: number | null = null;
  private pause: number | null = null;
  private numDrawings = 0;
  private isDrawn = false;
  private isContextLost = false;
  private numResets = 0;
  private isZoomed = false;
  private readonly clicks = new SingleClicks<number>(index => this.listener.onSelect(index));
}

function copyAxis(axis: Partial<LayoutAxis> = {}): Partial<LayoutAxis> {
  return axis.range === undefined ? { ...axis } : { ...axis, range: [...axis.range] };
}
