/** Room that an entry takes in CSS pixels: its mark with the space around it, and each letter. */
const MARK = 45;
const LETTER = 5.5;

/**
 * Whether a legend over a plot takes one row, so that room for the plot is left.
 *
 * @param width - of the plot, in CSS pixels
 * @param indentation - of the entries, as Plotly has it: negative moves them together
 */
export function fitsLegend(labels: readonly string[], width: number, indentation = 0): boolean {
  const room = labels.reduce((sum, { length }) => sum + MARK + indentation + LETTER * length, 0);
  return room <= width;
}
