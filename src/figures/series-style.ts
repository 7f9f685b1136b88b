import type { Dash } from 'plotly.js';
import type { ChartTheme } from './chart-theme';

const DASHES: readonly Dash[] = ['solid', 'dash', 'dot', 'dashdot', 'longdash', 'longdashdot'];

/** The colour and the dash of a series: together they repeat only after many series, and each alone tells few apart. */
export function seriesStyle(theme: ChartTheme, index: number): { color: string; dash: Dash } {
  return {
    color: theme.colorway[index % theme.colorway.length],
    dash: DASHES[index % DASHES.length]
  };
}
