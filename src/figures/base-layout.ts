import type { Layout, LayoutAxis } from 'plotly.js';
import type { ChartTheme } from './chart-theme';

/** Space around the plot in CSS pixels, small enough for a chart 280 pixels wide. */
const MARGIN = { l: 50, r: 14, t: 22, b: 34, pad: 0 };

/**
 * The layout that every figure begins with: the theme's letters and colours, few ticks, short titles, a legend in one line
 * on top, and zooming along x only.
 */
export function baseLayout(theme: ChartTheme, xTitle: string, yTitle: string): Partial<Layout> {
  return {
    font: { family: theme.font, size: theme.fontSize, color: theme.textColor },
    paper_bgcolor: theme.backgroundColor,
    plot_bgcolor: theme.backgroundColor,
    colorway: [...theme.colorway],
    margin: MARGIN,
    showlegend: false,
    legend: {
      orientation: 'h',
      // Entries close to each other: at 280 pixels three of them fill a line.
      indentation: -12,
      x: 0,
      xanchor: 'left',
      y: 1,
      yanchor: 'bottom',
      font: { size: theme.fontSize - 1 },
      bgcolor: 'rgba(0, 0, 0, 0)'
    },
    hovermode: 'closest',
    hoverlabel: {
      bgcolor: theme.backgroundColor,
      bordercolor: theme.gridColor,
      font: { family: theme.font, size: theme.fontSize, color: theme.textColor },
      align: 'left'
    },
    modebar: { bgcolor: theme.backgroundColor, color: theme.textColor, activecolor: theme.accent },
    dragmode: 'zoom',
    // What the person does to the chart (hidden series) outlives a redraw.
    uirevision: 'keep',
    xaxis: { ...axis(theme, xTitle), nticks: 6, exponentformat: 'SI', minexponent: 3 },
    yaxis: { ...axis(theme, yTitle), nticks: 5, fixedrange: true, automargin: true }
  };
}

function axis(theme: ChartTheme, title: string): Partial<LayoutAxis> {
  return {
    // Told, so that Plotly need not guess it from the data at each redraw.
    type: 'linear',
    title: { text: title, standoff: 6, font: { size: theme.fontSize } },
    tickfont: { size: theme.fontSize - 1 },
    gridcolor: theme.gridColor,
    linecolor: theme.gridColor,
    zeroline: false,
    exponentformat: 'e',
    minexponent: 4,
    // Labels fit into the margins; to let Plotly measure each of them costs a tenth of a redraw.
    ticklabeloverflow: 'allow'
  };
}
