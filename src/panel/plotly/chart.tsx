import type { ReactElement } from 'react';
import type { Figure, Range, Translate } from '../../figures/figure';
import type { PlotlyLoader } from './load-plotly';

export interface ChartProps {
  readonly figure: Figure;
  /** The accessible name, in the reader's language. */
  readonly label: string;
  readonly translate: Translate;
  /** In CSS pixels; kept while Plotly loads. 200 unless told otherwise. */
  readonly height?: number;
  /** A person chose the sample of a point. */
  readonly onSelect?: (sampleIndex: number) => void;
  /** A person zoomed the x axis, or went back to all of it (null). */
  readonly onRange?: (range: Range | null) => void;
  readonly load?: PlotlyLoader;
}

/** A Plotly chart that loads Plotly when it is first shown and redraws at most once a frame. */
export declare function Chart(props: ChartProps): ReactElement;
