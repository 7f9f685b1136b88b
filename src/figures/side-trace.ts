import type { Data } from 'plotly.js';
import type { ChartTheme } from './chart-theme';
import { escapeText } from './escape-text';
import type { SideCurve } from './schedule-curve';
import { seriesStyle } from './series-style';
import { stepPoints } from './step-points';

/** A thin line in the colour of its schedule, which the legend leaves out. */
export function sideTrace(curve: SideCurve, theme: ChartTheme): Data {
  const { label, colorIndex, steps, losses, dash } = curve;
  return {
    type: 'scatter',
    mode: 'lines',
    name: escapeText(label),
    showlegend: false,
    ...stepPoints(steps, losses, null),
    opacity: 0.7,
    hovertemplate: '%{fullData.name}: %{y:.5~g}<extra></extra>',
    line: { color: seriesStyle(theme, colorIndex).color, dash, width: 1 }
  };
}
