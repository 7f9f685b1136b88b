import type { Figure } from '../../../src/figures/figure';
import { sentence } from '../../../src/sentence';

/** A figure of these heights. */
export function figureOf(...y: readonly number[]): Figure {
  return {
    data: [{ type: 'scatter', x: [...y.keys()], y: [...y] }],
    layout: { xaxis: { range: [0, y.length] }, yaxis: {} },
    summary: [sentence('{count} points.', { count: y.length }), sentence('All of them.')],
    fileName: 'points'
  };
}
