import type { ScatterData } from 'plotly.js';
import type { Figure } from '../../figures/figure';
import type { PathPoints } from './line-path';

export interface LinesFigure {
  /** Everything but the points and the range of the y axis, to be compared. */
  readonly key: string;
  readonly yRange: readonly [low: number, high: number];
  readonly lines: readonly (PathPoints & { readonly shape: 'linear' | 'hv' })[];
}

/**
 * A figure of nothing but lines over the first pair of axes, whose ranges are told, apart from its points; null for any
 * other figure.
 */
export function linesFigure({ data, layout }: Figure): LinesFigure | null {
  const [low, high]: readonly unknown[] = layout.yaxis?.range ?? [];
  const traces = data as readonly Partial<ScatterData>[];
  const lines = traces.flatMap(({ type, mode, yaxis, x, y, line }) => {
    const shape = line?.shape ?? 'linear';
    return type === 'scatter' &&
      mode === 'lines' &&
      yaxis === undefined &&
      isNumbers(x) &&
      isNumbers(y) &&
      (shape === 'linear' || shape === 'hv')
      ? [{ x, y, shape }]
      : [];
  });
  const hasRanges =
    typeof low === 'number' && typeof high === 'number' && layout.xaxis?.range !== undefined;
  if (lines.length < data.length || !hasRanges) {
    return null;
  }
  const rest = traces.map(trace => ({ ...trace, x: null, y: null }));
  const key = JSON.stringify([rest, { ...layout, yaxis: { ...layout.yaxis, range: null } }]);
  return { key, yRange: [low, high], lines };
}

function isNumbers(values: unknown): values is Float64Array {
  return values instanceof Float64Array;
}
