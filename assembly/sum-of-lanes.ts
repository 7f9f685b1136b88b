/** The sum of four whole numbers. */
export function sumOfLanes(x: v128): i32 {
  const pairs = i32x4.add(x, i64x2.shuffle(x, x, 1, 0));
  return i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 1);
}
