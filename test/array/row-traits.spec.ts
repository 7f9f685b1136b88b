import { printed } from '../../src/array/provenance';
import { rowTraits, sumTolerance } from '../../src/array/row-traits';
import { array } from '../fixtures/arrays';

describe('rowTraits', () => {
  it('sees one-hot rows, which are distributions too', () => {
    expect(rowTraits(array([0, 1, 0, 1, 0, 0], [2, 3], 'bool'))).toEqual({
      oneHotAxis: 1,
      distributionAxis: 1
    });
    expect(rowTraits(array([0, 1, 1, 1, 0, 0], [2, 3]))).toEqual({
      oneHotAxis: null,
      distributionAxis: null
    });
  });

  it('sees probabilities', () => {
    const of = (numbers: number[], shape: number[]) =>
      rowTraits(array(numbers, shape)).distributionAxis;
    expect(of([0.2, 0.3, 0.5], [3])).toBe(0);
    expect(of([0.2, 0.8, 0.5, 0.5], [2, 2])).toBe(1);
    expect(of([0.2, 0.8, 0.5, 0.6], [2, 2])).toBeNull();
    expect(of([1.2, -0.2], [1, 2])).toBeNull();
    expect(of([NaN, 1], [1, 2])).toBeNull();
  });

  it('looks along axis 1 and along the last', () => {
    const alongOne = [1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0];
    expect(rowTraits(array(alongOne, [2, 3, 2])).oneHotAxis).toBeNull();
    expect(rowTraits(array([1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0], [2, 3, 2])).oneHotAxis).toBe(1);
    expect(rowTraits(array([1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1], [2, 3, 2])).oneHotAxis).toBe(2);
  });

  it('sees nothing in scalars, single classes and empty arrays', () => {
    const nothing = { oneHotAxis: null, distributionAxis: null };
    expect(rowTraits(array([1], []))).toEqual(nothing);
    expect(rowTraits(array([1, 1], [2, 1]))).toEqual(nothing);
    expect(rowTraits(array([], [0, 3]))).toEqual(nothing);
  });

  it('allows for the digits that were printed', () => {
    const rows = array([0.33, 0.33, 0.33], [1, 3]);
    expect(rowTraits(rows).distributionAxis).toBeNull();
    expect(rowTraits({ ...rows, provenance: printed(0.005) }).distributionAxis).toBe(1);
  });
});

describe('sumTolerance', () => {
  it('grows with the classes of a printed array, to 0.05 at most', () => {
    const of = (bound: number) => ({ dtype: 'float64' as const, provenance: printed(bound) });
    expect(sumTolerance(of(5e-5), 10)).toBeCloseTo(6e-4, 15);
    expect(sumTolerance(of(5e-3), 1000)).toBe(0.05);
    expect(sumTolerance({ ...of(0), dtype: 'bfloat16' }, 10)).toBeGreaterThan(0.0078);
  });
});
