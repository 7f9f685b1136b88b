import { SourceText } from '../../src/repr/source-text';
import { findXarray } from '../../src/repr/xarray';

function find(text: string): ReturnType<typeof findXarray> {
  return findXarray(new SourceText(text));
}

describe('findXarray', () => {
  it('reads the values, and leaves coordinates and attributes alone', () => {
    const text =
      "<xarray.DataArray 'z' (n: 1, c: 2)> Size: 16B\narray([[0.5, 1.5]])\nCoordinates:\n" +
      '  * c        (c) int64 16B 0 1\nAttributes:\n    range:  [0.0, 1.0]';
    const [region, ...others] = find(`${text}\n[2.5, 3.5]`);
    expect(others).toEqual([]);
    expect(region).toMatchObject({ start: 0, end: text.length });
    expect(region.items[0]).toMatchObject({ name: 'z', kind: 'array', array: { shape: [1, 2] } });
  });

  it('has the shape of values that were not loaded', () => {
    const text = '<xarray.DataArray (n: 100, c: 20)>\n[2000 values with dtype=float32]';
    expect(find(text)[0].items[0]).toMatchObject({
      kind: 'truncated',
      shape: [100, 20],
      dtype: 'float32'
    });
  });

  it('finds nothing in a Dataset', () => {
    expect(find('<xarray.Dataset>\nDimensions: (x: 2)')).toEqual([]);
    expect(find('<xarray.DataArray')).toEqual([]);
  });
});
