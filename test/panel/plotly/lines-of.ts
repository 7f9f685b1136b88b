import type { Figure } from '../../../src/figures/figure';

/** A figure of lines of these heights, on a y axis from 0 to `top`. */
export function linesOf(top: number, ...lines: readonly Float64Array[]): Figure {
  return {
    data: lines.map((y, i) => ({
      type: 'scatter' as const,
      mode: 'lines' as const,
      name: `line ${i}`,
      x: STEPS,
      y,
      line: { shape: 'linear' as const }
    })),
    layout: { xaxis: { range: [0, 2] }, yaxis: { range: [0, top] } },
    summary: [],
    fileName: 'lines'
  };
}

const STEPS = Float64Array.of(0, 1, 2);
