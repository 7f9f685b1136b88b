import type { ReactElement } from 'react';

export interface PointMarkProps {
  readonly color: string;
  /** As Plotly calls it. */
  readonly symbol: string;
}

/** A closed path in a square of 10 pixels for each symbol that is not a circle. */
const PATHS: Readonly<Record<string, string | undefined>> = {
  square: 'M0 0 H10 V10 H0 Z',
  diamond: 'M5 0 L10 5 L5 10 L0 5 Z',
  'triangle-up': 'M5 0 L10 9 L0 9 Z'
};

/** A point as a chart draws it, to find its kind by. */
export function PointMark({ color, symbol }: PointMarkProps): ReactElement {
  const path = PATHS[symbol];
  const isOpen = symbol.endsWith('-open');
  return (
    <svg width={10} height={10} aria-hidden>
      {path === undefined ? (
        <circle
          cx={5}
          cy={5}
          r={4}
          fill={isOpen ? 'none' : color}
          stroke={color}
          strokeWidth={1.5}
        />
      ) : (
        <path d={path} fill={color} />
      )}
    </svg>
  );
}
