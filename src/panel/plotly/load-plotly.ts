import type * as Plotly from 'plotly.js';

/** The part of Plotly that the charts use. */
export type PlotlyApi = Pick<
  typeof Plotly,
  'newPlot' | 'react' | 'relayout' | 'purge' | 'downloadImage' | 'Icons'
>;

export type PlotlyLoader = () => Promise<PlotlyApi>;

let loading: Promise<PlotlyApi> | null = null;

/** Loads Plotly once, in a bundle of its own; after a failure the next call tries again. */
export const loadPlotly: PlotlyLoader = () => {
  loading ??= import('./plotly-bundle').then(
    bundle => bundle.default,
    (error: unknown) => {
      loading = null;
      throw error;
    }
  );
  return loading;
};
