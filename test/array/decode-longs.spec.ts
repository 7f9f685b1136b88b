import * as fc from 'fast-check';

import { decodeLongs } from '../../src/array/decode-longs';

const limit = 2n ** 53n;

function signed(values: readonly bigint[], shape = [values.length]): Float64Array {
  const { buffer } = BigInt64Array.from(values);
  return decodeLongs(new Uint32Array(buffer), new Int32Array(buffer), shape);
}

function unsigned(values: readonly bigint[], shape = [values.length]): Float64Array {
  const { buffer } = BigUint64Array.from(values);
  return decodeLongs(new Uint32Array(buffer), new Uint32Array(buffer), shape);
}

test('values are exact up to ±2^53', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -limit, max: limit })), values => {
      expect(signed(values)).toEqual(Float64Array.from(values, Number));
    })
  );
  const edges = [0n, 1n, limit - 1n, limit];
  expect([...unsigned(edges)]).toEqual(edges.map(Number));
  expect([...signed([-limit, -1n])]).toEqual([-(2 ** 53), -1]);
});

test('values beyond are refused, with value and position', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: limit + 1n, max: 2n ** 63n - 1n }), value => {
      for (const refused of [value, -value]) {
        expect(() => signed([0n, 0n, 0n, 0n, refused, 0n], [3, 2])).toThrow(
          `${refused} at [2, 0] is beyond ±2^53`
        );
      }
    })
  );
  expect(() => unsigned([2n ** 64n - 1n])).toThrow('18446744073709551615 at [0]');
});
