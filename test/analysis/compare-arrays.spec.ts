import { compareArrays } from '../../src/analysis/compare-arrays';
import { describeArray } from '../../src/array/describe-array';
import { createArray } from '../../src/array/nd-array';
import { EXACT, printed, TRUNCATED } from '../../src/array/provenance';

function shownAs(numbers: number[], shape: number[], bound: number) {
  const array = createArray(numbers, shape, 'float64', printed(bound));
  return { array, ends: null, description: describeArray(array) };
}

function held(numbers: number[], shape: number[]) {
  return createArray(numbers, shape, 'float64', EXACT);
}

describe('compareArrays', () => {
  it('lets each value differ by the rounding of the print', () => {
    const shown = shownAs([0.33, 0.67], [2], 0.005);
    expect(compareArrays(shown, held([1 / 3, 2 / 3], [2]))).toEqual({
      agrees: true,
      difference: null
    });
  });

  it('tells the first place where they differ, and both values', () => {
    const shown = shownAs([1, 2, 3, 4.5], [2, 2], 0.05);
    expect(compareArrays(shown, held([1, 2, 3.2, 4.5], [2, 2]))).toEqual({
      agrees: false,
      difference: { position: [1, 0], shown: 3, held: 3.2 }
    });
  });

  it('takes nan for nan, and an infinity for itself', () => {
    const numbers = [NaN, Infinity, -Infinity];
    expect(compareArrays(shownAs(numbers, [3], 0.5), held(numbers, [3])).agrees).toBe(true);
    const other = held([NaN, Infinity, Infinity], [3]);
    expect(compareArrays(shownAs(numbers, [3], 0.5), other).difference?.position).toEqual([2]);
  });

  it('compares only what a truncated text tells of the shape', () => {
    const truncated = (shape: (number | null)[] | null) => ({
      array: null,
      ends: null,
      description: { dtype: null, shape, provenance: TRUNCATED, traits: null }
    });
    const array = held([1, 2, 3, 4], [2, 2]);
    expect(compareArrays(truncated(null), array).agrees).toBe(true);
    expect(compareArrays(truncated([null, 2]), array).agrees).toBe(true);
    expect(compareArrays(truncated([null, 3]), array)).toEqual({ agrees: false, difference: null });
    expect(compareArrays(truncated([4]), array).agrees).toBe(false);
  });

  it('compares the first and the last values of a text that leaves out the middle', () => {
    const shown = {
      array: null,
      ends: { array: held([1, 2, 7, 5], [4]), numFirst: 2, numLast: 1 },
      description: { dtype: null, shape: null, provenance: TRUNCATED, traits: null }
    };
    expect(compareArrays(shown, held([1, 2, 3, 4, 5, 5], [3, 2])).agrees).toBe(true);
    expect(compareArrays(shown, held([1, 2, 3, 4, 5, 6], [3, 2]))).toEqual({
      agrees: false,
      difference: { position: [2, 1], shown: 5, held: 6 }
    });
    expect(compareArrays(shown, held([1, 3, 5], [3])).difference?.position).toEqual([1]);
    expect(compareArrays(shown, held([1, 2], [2]))).toEqual({ agrees: false, difference: null });
  });
});
