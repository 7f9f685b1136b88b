/** The smallest number, then the greatest. */
const RANGE: usize = memory.data(8, 16);

/**
 * The smallest and the greatest of some float32, NaN left out. What follows the last of them, up to a whole group of 64 bytes,
 * must be numbers of theirs, or NaN.
 *
 * @returns where the two stand
 */
export function valueRange(values: usize, count: i32): usize {
  let least = f32x4.splat(Infinity);
  let greatest = f32x4.splat(-Infinity);
  let otherLeast = least;
  let otherGreatest = greatest;
  const end = values + ((<usize>count) << 2);
  for (let at = values; at < end; at += 64) {
    const x0 = v128.load(at);
    const x1 = v128.load(at, 16);
    const x2 = v128.load(at, 32);
    const x3 = v128.load(at, 48);
    least = f32x4.pmin(f32x4.pmin(least, x0), x2);
    greatest = f32x4.pmax(f32x4.pmax(greatest, x0), x2);
    otherLeast = f32x4.pmin(f32x4.pmin(otherLeast, x1), x3);
    otherGreatest = f32x4.pmax(f32x4.pmax(otherGreatest, x1), x3);
  }
  least = f32x4.pmin(least, otherLeast);
  greatest = f32x4.pmax(greatest, otherGreatest);
  least = f32x4.pmin(least, i64x2.shuffle(least, least, 1, 0));
  greatest = f32x4.pmax(greatest, i64x2.shuffle(greatest, greatest, 1, 0));
  store<f32>(RANGE, min(f32x4.extract_lane(least, 0), f32x4.extract_lane(least, 1)));
  store<f32>(RANGE, max(f32x4.extract_lane(greatest, 0), f32x4.extract_lane(greatest, 1)), 4);
  return RANGE;
}
