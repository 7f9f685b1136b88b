import type { Figure } from '../../figures/figure';
import { fitsLegend } from '../../figures/fits-legend';

/** Whether Plotly draws the legend of a figure: it is left out where it would take the room of the plot. */
export function hasLegend({ data, layout }: Figure, width: number): boolean {
  const shown = data.filter(trace => !('showlegend' in trace) || trace.showlegend);
  const names = shown.map(({ name = '' }) => name);
  const room = width - (layout.margin?.l ?? 0) - (layout.margin?.r ?? 0);
  return layout.showlegend === true && fitsLegend(names, room, layout.legend?.indentation);
}
