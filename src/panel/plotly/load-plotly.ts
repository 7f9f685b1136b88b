/** The part of Plotly that the charts use. */
export type PlotlyApi = Pick<
  typeof import('plotly.js'),
  | 'newPlot'
  | 'react'
  | 'relayout'
  | 'restyle'
  | 'update'
  | 'purge'
  | 'downloadImage'
  | 'Icons'
  | 'Plots'
>;

export type PlotlyLoader = () => Promise<PlotlyApi>;
