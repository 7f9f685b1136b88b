/** How many of the boundaries a step has reached, as text. */
export function reachedText(boundaries: readonly number[], reached = '>='): string {
  return boundaries.length === 0
    ? '0'
    : boundaries.map(bound => `(step ${reached} ${bound})`).join(' + ');
}

/** The first value, then the next from each boundary on, as text. */
export function chainText(
  values: readonly (string | number)[],
  boundaries: readonly number[],
  before = '<'
): string {
  const conditions = boundaries.map((bound, i) => `${values[i]} if step ${before} ${bound} else `);
  return `${conditions.join('')}${values[boundaries.length]}`;
}
