import { readMaskedArray } from '../../src/repr/numpy-masked';
import { SourceText } from '../../src/repr/source-text';

function read(text: string): unknown {
  return readMaskedArray(new SourceText(`masked_array(${text}`), 13)?.content ?? null;
}

describe('readMaskedArray', () => {
  it('reads what is masked as NaN, and the rest exactly', () => {
    expect(read('data=[1.5, --],\n  mask=[False, True],\n  fill_value=1e+20)')).toMatchObject({
      kind: 'array',
      array: { dtype: 'float64', values: Float64Array.of(1.5, NaN), provenance: { kind: 'exact' } }
    });
  });

  it('reads an array without a mask as numpy prints it', () => {
    expect(read('data=[1.5, 2.],\n  mask=False,\n  fill_value=1e+20)')).toMatchObject({
      array: { provenance: { kind: 'printed' } }
    });
  });

  it('makes floats of whole numbers that are masked', () => {
    expect(read('data=[1, --], mask=[False, True], fill_value=9, dtype=int32)')).toMatchObject({
      array: { dtype: 'float64' }
    });
  });

  it('believes the mask where numpy leaves out the middle of the data', () => {
    expect(read('data=[1, 2], mask=[False, False, False], fill_value=9)')).toMatchObject({
      kind: 'truncated',
      shape: [3]
    });
  });

  it.each([
    ['data=[1, 2])', 'broken-array'],
    ['data=[1, 2', 'broken-array'],
    ['data=[1j, --], mask=[False, True])', 'unsupported-array'],
    ['data=[1], mask=[False], fill_value=9, dtype=object)', 'unsupported-array']
  ])('refuses %s', (text, tag) => {
    expect(read(text)).toMatchObject({ kind: 'broken', error: { tag } });
  });

  it('finds none in other words', () => {
    expect(read('x)')).toBeNull();
  });
});
