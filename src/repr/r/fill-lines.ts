/** The lines of one block of columns: how wide they are, and how much of that its first column takes with the space before. */
export interface BlockWidths {
  readonly whole: number;
  readonly firstColumn: number;
}

/** R's option `width` is 80, and hardly ever set below this. */
const NARROWEST = 40;

/**
 * Whether blocks of columns are those of one table that was too wide: R begins another block only where the next column no
 * longer fits, so that there is a width which every block keeps to, and which none would with one more column.
 */
export function fillLines(blocks: readonly BlockWidths[]): boolean {
  const widest = blocks.reduce((most, { whole }) => Math.max(most, whole), 0);
  return blocks.every(({ whole }, i) => {
    const next = blocks.at(i + 1);
    const over = whole + (next?.firstColumn ?? Infinity);
    return over > widest && over >= NARROWEST;
  });
}
