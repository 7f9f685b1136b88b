import type { Range } from './figure';
import { findExtremes } from './find-extremes';
import { indexBounds } from './index-bounds';

/**
 * Indices of the points that show a line: those within `range` (indices) and one beyond each end, so that the line runs to
 * the edge. If they are more than `limit`, the least and the largest value of equal buckets, besides both ends: on a chart
 * of limit/2 pixels the line looks the same. Ascending; linear time. Values that are not finite are never chosen.
 */
export function reduceLine(
  values: Float64Array,
  limit: number,
  range: Range | null = null
): Int32Array {
  const inside = indexBounds(values.length, range);
  const first = Math.max(0, inside.first - 1);
  const last = Math.min(values.length - 1, inside.last + 1);
  const count = last - first + 1;
  const numBuckets = count <= limit ? Math.max(0, count) : Math.max(1, Math.floor((limit - 2) / 2));
  const chosen = new Set<number>();
  if (Number.isFinite(values[first])) {
    chosen.add(first);
  }
  for (let bucket = 0; bucket < numBuckets; bucket++) {
    const start = first + Math.floor((bucket * count) / numBuckets);
    const end = first + Math.floor(((bucket + 1) * count) / numBuckets);
    for (const index of (findExtremes(values, start, end) ?? []).sort((a, b) => a - b)) {
      chosen.add(index);
    }
  }
  if (Number.isFinite(values[last])) {
    chosen.add(last);
  }
  return Int32Array.from(chosen);
}
