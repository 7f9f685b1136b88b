import type { Range } from './figure';
import { indexBounds } from './index-bounds';
import { MAX_POINTS, selectPoints } from './select-points';

/**
 * Chooses which places are drawn where some samples stand out: half of the points are theirs, the worst among them, and half are
 * chosen from all, so that the rest is still seen. Ascending, `limit` at most, within `range`.
 *
 * @param losses the loss at each place
 * @param samples the sample at each place; null where the place is the sample
 * @param members 1 for each sample that stands out
 */
export function drawMembers(
  losses: Float64Array,
  samples: Int32Array | null,
  members: Uint8Array,
  limit = MAX_POINTS,
  range: Range | null = null
): Int32Array {
  const places: number[] = [];
  const { first, last } = indexBounds(losses.length, range);
  for (let place = first; place <= last; place++) {
    if (members[samples === null ? place : samples[place]] === 1) {
      places.push(place);
    }
  }
  const half = Math.floor(limit / 2);
  const memberLosses = Float64Array.from(places, place => losses[place]);
  const chosen = Array.from(selectPoints(memberLosses, half), i => places[i]);
  return Int32Array.from(new Set([...chosen, ...selectPoints(losses, half, range)])).sort();
}
