import type { FigureStyle, Range } from './figure';

export interface LossFigureOptions extends FigureStyle {
  /** The sample that is looked at; null for none. */
  readonly selected: number | null;
  /** 1 for each sample that stands out among the others; all alike unless told otherwise. */
  readonly members?: Uint8Array | null;
  /** The zoomed part of the x axis (sample indices, or ranks when sorted); null for everything. */
  readonly range: Range | null;
  /** At most so many samples are drawn, the worst among them; 3,000 unless told otherwise. */
  readonly maxPoints?: number;
  /** WebGL is used above so many drawn points; never unless told otherwise. */
  readonly webglAbove?: number;
}
