import type { Range } from './figure';
import { findExtremes } from './find-extremes';
import { indexBounds } from './index-bounds';
import { selectWorst } from './select-worst';

/** Points drawn of any number of samples, unless told otherwise. */
export const MAX_POINTS = 3000;

const POINTS_PER_BUCKET = 4;

/**
 * Chooses which of the values are drawn: ascending indices, `limit` at most, within `range` (indices, ends included). If
 * more values lie there than may be drawn, the choice holds
 *
 * - the worst: the largest finite values and the first that are not finite, each a twentieth of the limit, ten at least;
 * - of equal buckets along the axis, the least and the largest value, so that no outlier is hidden;
 * - of each bucket two more at places that do not depend on the values, so that the cloud between keeps its density.
 *
 * The same input gives the same choice. Takes linear time in the number of values in the range.
 */
export function selectPoints(
  values: Float64Array,
  limit = MAX_POINTS,
  range: Range | null = null
): Int32Array {
  const { first, last } = indexBounds(values.length, range);
  const count = last - first + 1;
  if (count <= limit) {
    return Int32Array.from({ length: Math.max(0, count) }, (_, i) => first + i);
  }
  const share = Math.max(10, Math.floor(limit / 20));
  const chosen = [...selectWorst(values, Math.min(share, limit), first, last)];
  chosen.push(...firstNonFinite(values, Math.min(share, limit - chosen.length), first, last));
  const numBuckets = Math.floor((limit - chosen.length) / POINTS_PER_BUCKET);
  for (let bucket = 0; bucket < numBuckets; bucket++) {
    const start = first + Math.floor((bucket * count) / numBuckets);
    const end = first + Math.floor(((bucket + 1) * count) / numBuckets);
    pushBucket(chosen, values, start, end);
  }
  return Int32Array.from(new Set(chosen)).sort();
}

function firstNonFinite(
  values: Float64Array,
  count: number,
  first: number,
  last: number
): number[] {
  const found: number[] = [];
  for (let i = first; i <= last && found.length < count; i++) {
    if (!Number.isFinite(values[i])) {
      found.push(i);
    }
  }
  return found;
}

/** Adds the extremes of the bucket start..end − 1, and two of its other places. */
function pushBucket(chosen: number[], values: Float64Array, start: number, end: number): void {
  const size = end - start;
  chosen.push(
    start + scatter(start, size),
    start + scatter(end, size),
    ...(findExtremes(values, start, end) ?? [])
  );
}

/** A whole number in 0..size − 1 that looks random: Knuth's multiplicative hash, so that no period of the data is hit. */
function scatter(seed: number, size: number): number {
  return Math.floor(((Math.imul(seed + 1, 2654435761) >>> 0) / 2 ** 32) * size);
}
