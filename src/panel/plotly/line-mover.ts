import type { Layout } from 'plotly.js';
import type { Figure } from '../../figures/figure';
import { linesFigure, type LinesFigure } from './lines-figure';
import type { PlotlyApi } from './load-plotly';
import { moveLines } from './move-lines';

type Range = LinesFigure['yRange'];

/** The part of the y axis that the range of the moved lines takes at least, lest they become flat. */
const MIN_PART = 0.1;

/** The part of their own range that lines which have left the axis get above them, lest each further move leave it again. */
const ROOM = 1;

/**
 * Moves the lines of one plot while nothing else of its figure changes, as when a slider is dragged. The y axis stays as it
 * is while it holds the lines and they fill a good part of it; else Plotly draws another axis, a quarter of the work of all.
 */
export class LineMover {
  constructor(
    private readonly plotly: Pick<PlotlyApi, 'relayout'>,
    private readonly node: HTMLElement,
    private readonly onError: (error: unknown) => void
  ) {}

  /** Takes what Plotly has drawn just now; a figure of more than lines is never moved. */
  take(figure: Figure): void {
    const lines = linesFigure(figure);
    this.state = lines && { plotted: lines, seen: lines, yRange: lines.yRange };
  }

  /** Knows no longer what is drawn. */
  forget(): void {
    this.state = null;
  }

  /** Shows the lines of a figure; answers whether that is all of the figure, or else Plotly has to draw it. */
  move(figure: Figure): boolean {
    const lines = linesFigure(figure);
    if (this.state === null || lines === null || lines.key !== this.state.plotted.key) {
      return false;
    }
    const { plotted, seen, yRange } = this.state;
    const isHeld = holds(yRange, lines.yRange);
    const nextRange = isHeld ? yRange : withRoom(lines.yRange, yRange);
    if (!isHeld) {
      const change = { 'yaxis.range': [...nextRange] } as Partial<Layout>;
      this.plotly.relayout(this.node, change).catch(this.onError);
    }
    // With the other axis, Plotly has put all lines back to where it knows them.
    const isMoved = moveLines(this.node, isHeld ? seen : plotted, lines);
    this.state = { plotted, seen: lines, yRange: nextRange };
    return isMoved;
  }

  /** What Plotly drew last, what is seen, and on which axis; null while that is not known. */
  private state: {
    readonly plotted: LinesFigure;
    readonly seen: LinesFigure;
    readonly yRange: Range;
  } | null = null;
}

function withRoom([low, high]: Range, [, top]: Range): Range {
  return [low, high > top ? high + ROOM * (high - low) : high];
}

function holds([bottom, top]: Range, [low, high]: Range): boolean {
  return low >= bottom && high <= top && high - low >= MIN_PART * (top - bottom);
}
