/** A unit vector that is the same for every call: normally distributed by the Box–Muller method over a seeded generator. */
export function randomDirection(length: number): Float64Array {
  const uniform = mulberry32(0x9e3779b9);
  const direction = new Float64Array(length);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    direction[i] = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    sum += direction[i] ** 2;
  }
  return direction.map(value => value / Math.sqrt(sum));
}

/** Tommy Ettinger's Mulberry32: uniform numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
