import { readNumpyArray } from '../../src/repr/numpy-array';
import { SourceText } from '../../src/repr/source-text';

function read(text: string): unknown {
  return readNumpyArray(new SourceText(`array(${text}`), 6)?.content ?? null;
}

describe('readNumpyArray', () => {
  it.each([
    ['[1, 2])', 'int64', [2]],
    ['[1., 2.])', 'float64', [2]],
    ['[True])', 'bool', [1]],
    ['3.5)', 'float64', []],
    ['[], dtype=int8)', 'int8', [0]],
    ['[], shape=(0, 3), dtype=float32)', 'float32', [0, 3]],
    ["[0.5], dtype='>f4')", 'float32', [1]]
  ])('%s is %s %j', (text, dtype, shape) => {
    expect(read(text)).toMatchObject({ kind: 'array', array: { dtype, shape } });
  });

  it.each([
    ['[256], dtype=uint8)', 'broken-array', '256 is outside the range of uint8, 0 to 255'],
    ['[0.5], dtype=int8)', 'broken-array', 'not whole numbers, but the text says int8'],
    ['[1, 2], shape=(3,))', 'broken-array', 'shape (2), but the text says (3)'],
    ['[1, 2', 'broken-array', 'do not close at line 1, column 7: [1, 2'],
    ['[1, 2]', 'broken-array', 'do not close at line 1, column 7: [1, 2]'],
    ['[1, 2] 3)', 'broken-array', 'column 13: 3)'],
    ['[None], dtype=object)', 'unsupported-array', 'None], dtype=object)'],
    ['[1], dtype=object)', 'unsupported-array', 'Arrays of object']
  ])('%s is %s', (text, tag, message) => {
    expect(read(text)).toMatchObject({
      kind: 'broken',
      error: { tag, message: expect.stringContaining(message) }
    });
  });

  it.each(['...)', '[...])', 'object, dtype=None)', "'d', [1.0])", ')', ''])(
    'finds no array in %s',
    text => {
      expect(read(text)).toBeNull();
    }
  );

  it('prefers the printed shape of a truncated array', () => {
    expect(read('[1, ..., 9], shape=(2000,))')).toMatchObject({
      kind: 'truncated',
      shape: [2000],
      dtype: 'int64'
    });
    expect(read('[1., ..., 9.])')).toMatchObject({
      kind: 'truncated',
      shape: [null],
      dtype: 'float64'
    });
  });
});
