/** The greatest of the numbers of a vector, none of which is NaN. */
function laneMaximum<T>(x: v128): T {
  const pairs = v128.pmax<T>(x, i64x2.shuffle(x, x, 1, 0));
  return sizeof<T>() === 8
    ? v128.extract_lane<T>(pairs, 0)
    : max<T>(v128.extract_lane<T>(pairs, 0), v128.extract_lane<T>(pairs, 1));
}

/** Bytes in which the maximum is looked for at once, so that its place has to be looked for in these only. */
const CHUNK: usize = 1024;

/** The place of the greatest number of a row, first of ties, NaN left out. What follows the row is −inf up to a whole vector. */
export function placeOfGreatest<T>(start: usize, end: usize): usize {
  let max: T = <T>-Infinity;
  let chunk = start;
  for (let from = start; from < end; from += CHUNK) {
    const found = greatest<T>(from, min(from + CHUNK, end));
    if (found > max) {
      max = found;
      chunk = from;
    }
  }
  return firstEqual<T>(chunk, max);
}

/** The greatest number up to an end, NaN left out; −inf where there is none. What follows the end is −inf up to a whole vector. */
function greatest<T>(from: usize, end: usize): T {
  let a = v128.splat<T>(<T>-Infinity);
  let b = a;
  let c = a;
  let d = a;
  for (; from + 64 <= end; from += 64) {
    a = v128.pmax<T>(a, v128.load(from, 0));
    b = v128.pmax<T>(b, v128.load(from, 16));
    c = v128.pmax<T>(c, v128.load(from, 32));
    d = v128.pmax<T>(d, v128.load(from, 48));
  }
  for (; from < end; from += 16) {
    a = v128.pmax<T>(a, v128.load(from));
  }
  return laneMaximum<T>(v128.pmax<T>(v128.pmax<T>(a, b), v128.pmax<T>(c, d)));
}

/** The place of the first number that is equal to this one. There must be one. */
function firstEqual<T>(from: usize, value: T): usize {
  const values = v128.splat<T>(value);
  let mask = 0;
  for (; ; from += 16) {
    const equal = v128.eq<T>(v128.load(from), values);
    mask = sizeof<T>() === 4 ? i32x4.bitmask(equal) : i64x2.bitmask(equal);
    if (mask !== 0) {
      break;
    }
  }
  return from + <usize>ctz(mask) * sizeof<T>();
}
