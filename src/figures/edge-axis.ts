import type { LayoutAxis } from 'plotly.js';

/** Where a marker of a value that cannot be drawn lies on the edge axis: at the top. */
export const EDGE = 0.97;

/** A second y axis over the first one, from 0 at the bottom to 1 at the top of the plot whatever the values. */
export function edgeAxis(): Partial<LayoutAxis> {
  return { type: 'linear', overlaying: 'y', range: [0, 1], fixedrange: true, visible: false };
}
