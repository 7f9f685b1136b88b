import type { ChartTheme } from '../../figures/chart-theme';
import { DARK_COLORWAY, LIGHT_COLORWAY } from '../../figures/colorway';

/** The notations of colours that Plotly reads; a theme may use newer ones, such as color-mix(). */
const READABLE = /^(#[0-9a-f]{3,8}|(rgb|hsl)a?\([^()]*\)|[a-z]+)$/i;

/** JupyterLab's --jp-ui-font-size1, and how much smaller a chart's text is. */
const FONT_SIZE = 13;
const SCALE = 0.85;

/**
 * Reads JupyterLab's theme variables (--jp-…) as they apply to a node; read again when the theme changes. A variable that
 * is missing, or that Plotly could not read, falls back to the value of JupyterLab's light or dark theme.
 */
export function readChartTheme(node: Element): ChartTheme {
  const style = getComputedStyle(node);
  const isLight = node.ownerDocument.body.dataset.jpThemeLight !== 'false';
  const color = (variable: string, light: string, dark: string): string => {
    const value = style.getPropertyValue(variable).trim();
    return READABLE.test(value) ? value : isLight ? light : dark;
  };
  return {
    font: style.getPropertyValue('--jp-ui-font-family').trim() || 'system-ui, sans-serif',
    fontSize: Math.round(
      SCALE * (parseFloat(style.getPropertyValue('--jp-ui-font-size1')) || FONT_SIZE)
    ),
    textColor: color('--jp-ui-font-color1', 'rgba(0, 0, 0, 0.87)', 'rgba(255, 255, 255, 0.87)'),
    gridColor: color('--jp-layout-color2', '#eeeeee', '#424242'),
    backgroundColor: color('--jp-layout-color1', '#ffffff', '#212121'),
    colorway: isLight ? LIGHT_COLORWAY : DARK_COLORWAY,
    accent: color('--jp-brand-color1', '#1976d2', '#2196f3'),
    error: color('--jp-error-color1', '#d32f2f', '#f44336')
  };
}
