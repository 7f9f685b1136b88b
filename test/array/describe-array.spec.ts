import { describeArray } from '../../src/array/describe-array';
import { EXACT, TRUNCATED } from '../../src/array/provenance';
import { array } from '../fixtures/arrays';

describe('describeArray', () => {
  it('tells dtype, shape, range and wholeness', () => {
    expect(describeArray(array([3, -1, 2, 0], [2, 2], 'int64'))).toEqual({
      dtype: 'int64',
      shape: [2, 2],
      provenance: EXACT,
      traits: { whole: true, min: -1, max: 3, oneHotAxis: null, distributionAxis: null }
    });
  });

  it('takes the range of the finite values', () => {
    const range = (numbers: number[]) => {
      const { traits } = describeArray(array(numbers));
      return [traits?.min, traits?.max, traits?.whole];
    };
    expect(range([NaN, 2.5, -Infinity, 7, Infinity])).toEqual([2.5, 7, false]);
    expect(range([NaN, Infinity])).toEqual([NaN, NaN, false]);
    expect(range([])).toEqual([NaN, NaN, true]);
    expect(range([Infinity, 1])).toEqual([1, 1, false]);
  });

  it('knows nothing of values that were left out', () => {
    const truncated = { ...array([], [0]), shape: [100, 3], provenance: TRUNCATED };
    expect(describeArray(truncated)).toEqual({
      dtype: 'float64',
      shape: [100, 3],
      provenance: TRUNCATED,
      traits: null
    });
  });
});
