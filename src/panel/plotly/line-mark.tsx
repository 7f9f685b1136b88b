import type { Dash } from 'plotly.js';
import type { ReactElement } from 'react';

export interface LineMarkProps {
  readonly color: string;
  readonly dash: Dash;
}

/** Lengths of strokes and gaps in CSS pixels, in the proportions that Plotly has. */
const STROKES: Readonly<Record<string, string | undefined>> = {
  dash: '6 6',
  dot: '2 2',
  dashdot: '6 2 2 2',
  longdash: '10 4',
  longdashdot: '10 3 2 3'
};

/** A piece of a line as a chart draws it, to find the line by. */
export function LineMark({ color, dash }: LineMarkProps): ReactElement {
  return (
    <svg width={24} height={4} aria-hidden>
      <line x2={24} y1={2} y2={2} stroke={color} strokeWidth={2} strokeDasharray={STROKES[dash]} />
    </svg>
  );
}
