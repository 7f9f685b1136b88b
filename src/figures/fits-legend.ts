/** Room that an entry takes in CSS pixels: its mark with the space around it, and each letter. */
const MARK = 45;
const LETTER = 5.5;
const MAX_ROWS = 2;

/**
 * Whether a legend over a plot takes two rows at most, so that room for the plot is left.
 *
 * @param width - of the plot, in CSS pixels
 * @param indentation - of the entries, as Plotly has it: negative moves them together
 */
export function fitsLegend(labels: readonly string[], width: number, indentation = 0): boolean {
  // A legend that needs several rows sets all entries as wide as the longest.
  const letters = Math.max(0, ...labels.map(label => label.length));
  const perRow = Math.max(1, Math.floor(width / (MARK + indentation + LETTER * letters)));
  return Math.ceil(labels.length / perRow) <= MAX_ROWS;
}
