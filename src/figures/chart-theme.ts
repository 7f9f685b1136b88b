/** The colours and letters of a chart, as CSS values that Plotly understands. */
export interface ChartTheme {
  readonly font: string;
  /** In CSS pixels. */
  readonly fontSize: number;
  readonly textColor: string;
  readonly gridColor: string;
  readonly backgroundColor: string;
  /** Series colours, told apart without colour vision as far as possible; a series index wraps around. */
  readonly colorway: readonly string[];
  /** The colour of a pressed button. */
  readonly accent: string;
  /** The colour of the worst, of what is not finite, of a limit. */
  readonly error: string;
}
