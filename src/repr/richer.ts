import type { ParsedItem } from './types';

/**
 * Of two readings of one output the one that tells more: more values, then more of the shapes, then the first. A history of a
 * training counts for more than any array: its table is no array to look at.
 */
export function richer(
  first: readonly ParsedItem[],
  second: readonly ParsedItem[]
): readonly ParsedItem[] {
  const [values, extents] = wealth(first);
  const [otherValues, otherExtents] = wealth(second);
  if (otherValues !== values) {
    return otherValues > values ? second : first;
  }
  return otherExtents > extents || first.length === 0 ? second : first;
}

function wealth(items: readonly ParsedItem[]): [values: number, extents: number] {
  let values = 0;
  let extents = 0;
  for (const item of items) {
    if (item.kind === 'history') {
      values = Infinity;
    } else if (item.kind === 'array') {
      values += item.array.values.length;
      extents += item.array.shape.length;
    } else if (item.kind === 'truncated') {
      extents += (item.shape ?? []).filter(extent => extent !== null).length;
    }
  }
  return [values, extents];
}
