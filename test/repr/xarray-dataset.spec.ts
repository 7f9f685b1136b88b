import { findXarrayDatasets } from '../../src/repr/xarray-dataset';
import { SourceText } from '../../src/repr/source-text';

const DATASET = `<xarray.Dataset> Size: 180B
Dimensions:  (t: 2, k: 2)
Coordinates:
  * k        (k) <U1 12B 'a' 'b'
Data variables:
    m        (t, k) float64 96B 0.9578 -0.1998 nan 1.0
    y        (t) int64 32B 0 1
    cut      (t) float64 16B 0.5 ... 0.25
    lazy     (t) float32 dask.array<chunksize=(2,), meta=np.ndarray>
    words    (t) <U1 8B 'x' 'y'
    loss     float64 8B 0.5312
Attributes:
    note:     x
words after it`;

describe('findXarrayDatasets', () => {
  it('reads each variable, whole where all of its values are shown', () => {
    const [{ start, end, items }, ...others] = findXarrayDatasets(new SourceText(DATASET));
    expect(others).toEqual([]);
    expect(DATASET.slice(start, end)).toBe(DATASET.slice(0, DATASET.lastIndexOf('\n')));
    expect(items).toMatchObject([
      { name: 'm', kind: 'array', array: { shape: [2, 2], dtype: 'float64' } },
      { name: 'y', kind: 'array', array: { shape: [2], provenance: { kind: 'exact' } } },
      { name: 'cut', kind: 'truncated', shape: [2] },
      { name: 'lazy', kind: 'truncated', shape: [2], dtype: 'float32' },
      { name: 'words', kind: 'broken' },
      { name: 'loss', kind: 'array', array: { shape: [] } }
    ]);
    const [m] = items;
    expect(m.kind === 'array' && [...m.array.values]).toEqual([0.9578, -0.1998, NaN, 1]);
    expect(m.kind === 'array' && m.array.provenance).toMatchObject({ kind: 'printed' });
  });

  it.each(['<xarray.Dataset>', '<xarray.Dataset> Size: 0B\nnothing', 'words'])(
    'finds none in %j',
    text => {
      expect(findXarrayDatasets(new SourceText(text))).toEqual([]);
    }
  );
});
