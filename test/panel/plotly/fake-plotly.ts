import type { Data, Layout } from 'plotly.js';
import type { PlotlyApi } from '../../../src/panel/plotly/load-plotly';

type Handler = (event?: unknown) => void;

/** A Plotly that draws nothing and remembers what it was asked. */
export class FakePlotly {
  readonly handlers = new Map<string, Handler>();
  readonly newPlot = jest.fn((node: HTMLElement, ...drawn: [Data[], Partial<Layout>, object]) => {
    this.drawn = drawn;
    return Promise.resolve(
      Object.assign(node, {
        on: (event: string, handler: Handler) => this.handlers.set(event, handler)
      })
    );
  });
  readonly react = jest.fn((_: HTMLElement, ...drawn: [Data[], Partial<Layout>, object]) => {
    this.drawn = drawn;
    return Promise.resolve();
  });
  readonly relayout = jest.fn<Promise<void>, [HTMLElement, object]>(() => Promise.resolve());
  readonly purge = jest.fn();
  readonly downloadImage = jest.fn(() => Promise.resolve(''));
  readonly Icons = { camera: {}, disk: {}, home: {} };
  /** Data, layout and config of the last drawing. */
  drawn: [Data[], Partial<Layout>, object] | null = null;

  readonly api = this as unknown as PlotlyApi;
}
