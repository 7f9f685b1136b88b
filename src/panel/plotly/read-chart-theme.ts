import type { ChartTheme } from '../../figures/chart-theme';

/** Reads JupyterLab's theme variables (--jp-…) as they apply to a node; read again when the theme changes. */
export declare function readChartTheme(node: Element): ChartTheme;
