let table: Float32Array | undefined;

/** The values of IEEE 754 binary16 numbers, each exact in float32. */
export function decodeHalf(halves: Uint16Array): Float32Array {
  table ??= Float32Array.from({ length: 0x10000 }, (_, bits) => halfValue(bits));
  const values = new Float32Array(halves.length);
  for (let i = 0; i < halves.length; i++) {
    values[i] = table[halves[i]];
  }
  return values;
}

/** 1 sign bit, 5 bits of exponent with bias 15, 10 bits of fraction; exponent 0 is subnormal, 31 infinite or NaN. */
function halfValue(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = (bits & 0x3ff) / 0x400;
  if (exponent === 0x1f) {
    return fraction === 0 ? sign * Infinity : NaN;
  }
  return exponent === 0 ? sign * fraction * 2 ** -14 : sign * (1 + fraction) * 2 ** (exponent - 15);
}
