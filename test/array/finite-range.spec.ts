import { finiteRange } from '../../src/array/finite-range';

describe('finiteRange', () => {
  it('leaves infinities and NaN out', () => {
    expect(finiteRange(Float64Array.of(NaN, 3, -Infinity, -2, Infinity, 7))).toEqual([-2, 7]);
  });

  it('is NaN where nothing is finite', () => {
    expect(finiteRange(Float64Array.of(NaN, Infinity))).toEqual([NaN, NaN]);
    expect(finiteRange(new Float32Array(0))).toEqual([NaN, NaN]);
  });
});
