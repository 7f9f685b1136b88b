/** Room that an entry takes in CSS pixels: the sample of the line with its margins, and each letter. */
const SAMPLE = 45;
const LETTER = 6.5;
const MAX_ROWS = 2;

/** Whether the legend over a plot of this width (CSS pixels) takes two rows at most, so that room for the plot is left. */
export function fitsLegend(labels: readonly string[], width: number): boolean {
  // A legend that needs several rows sets all entries as wide as the longest.
  const entry = SAMPLE + LETTER * Math.max(0, ...labels.map(label => label.length));
  const perRow = Math.max(1, Math.floor(width / entry));
  return Math.ceil(labels.length / perRow) <= MAX_ROWS;
}
