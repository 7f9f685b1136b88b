// Compiled by bundle.mjs: what the memory gives at best in WebAssembly, a sum over all bytes in four vectors.

/** The first address that is free. */
export function base(): usize {
  return __heap_base;
}

/** Adds up `count` bytes as whole numbers of 8, of which there are a multiple of 8. */
export function sum(from: usize, count: usize): i64 {
  let a = i64x2.splat(0);
  let b = a;
  let c = a;
  let d = a;
  const end = from + count;
  for (; from < end; from += 64) {
    a = i64x2.add(a, v128.load(from));
    b = i64x2.add(b, v128.load(from, 16));
    c = i64x2.add(c, v128.load(from, 32));
    d = i64x2.add(d, v128.load(from, 48));
  }
  const total = i64x2.add(i64x2.add(a, b), i64x2.add(c, d));
  return i64x2.extract_lane(total, 0) + i64x2.extract_lane(total, 1);
}
