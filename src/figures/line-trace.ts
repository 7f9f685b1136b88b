import type { Data } from 'plotly.js';
import type { ChartTheme } from './chart-theme';
import { escapeText } from './escape-text';
import type { LinePoints } from './line-points';
import { seriesStyle } from './series-style';

/** Up to so many points, a value is held until the next step, as it is in truth; beyond that the corners are not seen. */
const MAX_CORNERS = 400;

/** A series over the steps in its own colour and dash. */
export function lineTrace(
  { label, colorIndex }: { readonly label: string; readonly colorIndex: number },
  { x, y }: LinePoints,
  theme: ChartTheme,
  isHeld: boolean,
  mode: 'lines' | 'lines+markers' = 'lines'
): Data {
  const shape = isHeld && x.length <= MAX_CORNERS ? 'hv' : 'linear';
  return {
    type: 'scatter',
    mode,
    name: escapeText(label),
    x,
    y,
    hovertemplate: '%{fullData.name}: %{y:.5~g}<extra></extra>',
    line: { ...seriesStyle(theme, colorIndex), width: 2, shape }
  };
}
