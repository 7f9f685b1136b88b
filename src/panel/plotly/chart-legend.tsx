import type { Dash, ScatterData } from 'plotly.js';
import type { ReactElement } from 'react';
import type { Figure } from '../../figures/figure';
import { LineMark } from './line-mark';
import { PointMark } from './point-mark';

type Trace = Partial<Omit<ScatterData, 'type'>> & { readonly type?: string };

/**
 * The series of a figure by name, beneath a chart too narrow for Plotly's own legend. For the eye only: the summary names
 * them for those who do not see.
 */
export function ChartLegend({ figure }: { readonly figure: Figure }): ReactElement | null {
  const traces = figure.data as readonly Trace[];
  const shown = traces.filter(trace => trace.showlegend !== false && markOf(trace) !== null);
  if (figure.layout.showlegend !== true || shown.length === 0) {
    return null;
  }
  return (
    <div className="jp-LossInspector-legend" aria-hidden>
      {shown.map((trace, index) => (
        <span key={index}>
          {markOf(trace)}
          {unescapeText(trace.name ?? '')}
        </span>
      ))}
    </div>
  );
}

/** Null where one mark cannot stand for the series. */
function markOf({ type, mode, line, marker }: Trace): ReactElement | null {
  if (mode?.includes('lines')) {
    return <LineMark color={String(line?.color)} dash={(line?.dash ?? 'solid') as Dash} />;
  }
  const { color, symbol = type === 'bar' ? 'square' : undefined } = marker ?? {};
  return typeof color === 'string' && typeof symbol === 'string' ? (
    <PointMark color={color} symbol={symbol} />
  ) : null;
}

/** What a person wrote, of what Plotly is given. */
function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
