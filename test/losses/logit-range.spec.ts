import fc from 'fast-check';
import { finiteRange } from '../../src/array/finite-range';
import { logitRange } from '../../src/losses/logit-range';
import { RowKernel } from '../../src/losses/row-kernel';
import { noise } from '../fixtures/noise';

afterEach(() => jest.restoreAllMocks());

const MANY = 200_003;

function many(): Float32Array {
  const next = noise(3);
  return Float32Array.from({ length: MANY }, () => 9 * next());
}

describe('logitRange', () => {
  it('is that of the finite values, wherever the extremes stand', () => {
    const range = jest.spyOn(RowKernel.prototype, 'range');
    const place = fc.integer({ min: 0, max: MANY - 1 });
    fc.assert(
      fc.property(place, place, place, (low, high, none) => {
        const values = many();
        values[none] = NaN;
        values[low] = -1e6;
        values[high] = 1e6;
        expect(logitRange(values)).toEqual(finiteRange(values));
      }),
      { numRuns: 20 }
    );
    expect(range).toHaveBeenCalledTimes(20);
  });

  it.each([Infinity, -Infinity])('leaves %d out', infinite => {
    const values = many();
    const expected = finiteRange(values);
    values[5] = infinite;
    expect(logitRange(values)).toEqual(expected);
  });

  it('is not a number where none is finite', () => {
    expect(logitRange(new Float32Array(MANY).fill(NaN))).toEqual([NaN, NaN]);
  });

  it('looks at few values and at float64 by itself', () => {
    const range = jest.spyOn(RowKernel.prototype, 'range');
    expect(logitRange(Float32Array.of(2, -1))).toEqual([-1, 2]);
    expect(logitRange(Float64Array.from(many()))).toEqual(finiteRange(many()));
    expect(range).not.toHaveBeenCalled();
  });
});
