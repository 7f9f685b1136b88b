import fc from 'fast-check';
import { f32 } from '../../src/schedules/float32';

describe('f32', () => {
  it('rounds to what a float32 holds, once and for all', () => {
    fc.assert(
      fc.property(fc.double(), value => {
        expect(f32(value)).toBe(Float32Array.of(value)[0]);
        expect(f32(f32(value))).toBe(f32(value));
      })
    );
  });

  it('takes 2^24 + 1 to the even one beside it, and overflows to infinity', () => {
    expect(f32(16777217)).toBe(16777216);
    expect(f32(3.5e38)).toBe(Infinity);
  });
});
