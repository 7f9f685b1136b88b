import { decodeHalf } from '../../src/array/decode-half';

test.each([
  [0x0000, 0],
  [0x8000, -0],
  [0x0001, 2 ** -24],
  [0x83ff, -(2 ** -14) + 2 ** -24],
  [0x0400, 2 ** -14],
  [0x3555, 0.333251953125],
  [0x3c00, 1],
  [0xc000, -2],
  [0x7bff, 65504],
  [0x7c00, Infinity],
  [0xfc00, -Infinity],
  [0x7e01, NaN]
])('float16 %i is %d', (bits, value) => {
  expect(decodeHalf(Uint16Array.of(bits))[0]).toBe(value);
});

/** The definition put another way: the same bits at the top of a float64. */
test('every one of the 65,536 numbers is what its bits say in float64', () => {
  const values = decodeHalf(Uint16Array.from({ length: 0x10000 }, (_, bits) => bits));
  const view = new DataView(new ArrayBuffer(8));
  for (let bits = 0; bits < 0x10000; bits++) {
    const magnitude = bits & 0x7fff;
    // As the top bits of a float64 the exponent is 1023 − 15 too small, which a multiplication mends, subnormal or not.
    view.setBigUint64(0, BigInt(magnitude) << 42n);
    const scaled = view.getFloat64(0) * 2 ** 1008;
    const finite = magnitude < 0x7c00 ? scaled : magnitude === 0x7c00 ? Infinity : NaN;
    expect(Object.is(values[bits], bits === magnitude ? finite : -finite)).toBe(true);
  }
});
