import { DTYPES } from '../../src/array/dtype';
import { createArray, createValues, isWhole, sizeOf } from '../../src/array/nd-array';
import { EXACT } from '../../src/array/provenance';
import { isTagged } from '../../src/errors';
import { array } from '../fixtures/arrays';

describe('sizeOf', () => {
  it('is the product of the extents, 1 for a scalar', () => {
    expect(sizeOf([2, 3, 4])).toBe(24);
    expect(sizeOf([5, 0])).toBe(0);
    expect(sizeOf([])).toBe(1);
  });
});

describe('createValues', () => {
  const limits: Partial<Record<(typeof DTYPES)[number], readonly number[]>> = {
    bool: [0, 1],
    int8: [-128, 127],
    uint8: [0, 255],
    int16: [-32768, 32767],
    uint16: [0, 65535],
    int32: [-(2 ** 31), 2 ** 31 - 1],
    uint32: [0, 2 ** 32 - 1],
    int64: [-(2 ** 53), 2 ** 53],
    uint64: [0, 2 ** 53],
    float16: [2 ** -24, 65504],
    bfloat16: [2 ** -133, 255 * 2 ** 120],
    float32: [2 ** -149, 3.4028234663852886e38],
    float64: [5e-324, Number.MAX_VALUE]
  };

  it.each(DTYPES)('holds the limits of %s without loss', dtype => {
    const extremes = limits[dtype] ?? [];
    const values = createValues(dtype, 2);
    values.set(extremes);
    expect(extremes.length).toBe(2);
    expect([...values]).toEqual(extremes);
  });
});

describe('createArray', () => {
  it('keeps a copy of the numbers and of the shape', () => {
    const shape = [2, 2];
    const made = createArray([1, 2, 3, 4], shape, 'int64', EXACT);
    shape.push(9);
    expect(made).toEqual({
      dtype: 'int64',
      shape: [2, 2],
      values: Float64Array.of(1, 2, 3, 4),
      provenance: EXACT
    });
  });

  it('refuses numbers that do not fill the shape', () => {
    const make = () => createArray([1, 2, 3], [2, 2], 'float32', EXACT);
    expect(make).toThrow('3 values do not fill shape (2, 2)');
    try {
      make();
    } catch (error) {
      expect(isTagged(error, 'broken-array')).toBe(true);
    }
    expect.assertions(2);
  });
});

describe('isWhole', () => {
  it('asks the dtype first, then every value', () => {
    expect(isWhole(array([1, 2], [2], 'int64'))).toBe(true);
    expect(isWhole(array([1, 2]))).toBe(true);
    expect(isWhole(array([1, 2.5]))).toBe(false);
    expect(isWhole(array([1, NaN]))).toBe(false);
    expect(isWhole(array([1, Infinity]))).toBe(false);
  });
});
