import { SourceText } from '../../src/repr/source-text';
import { readTensorflowTensor } from '../../src/repr/tensorflow-tensor';

function read(text: string): unknown {
  return readTensorflowTensor(new SourceText(text), 0)?.content ?? null;
}

describe('readTensorflowTensor', () => {
  it.each([
    [
      '<tf.Tensor: shape=(2,), dtype=float32, numpy=array([1.5, 2. ], dtype=float32)>',
      'tensorflow',
      [1.5, 2]
    ],
    ['<tf.Tensor: shape=(), dtype=int32, numpy=3>', 'tensorflow', [3]],
    [
      "<tf.Variable 'w:0' shape=(1,) dtype=int32, numpy=array([7], dtype=int32)>",
      'tensorflow',
      [7]
    ],
    ['<Variable path=a/b, shape=(2,), dtype=float32, value=[0. 1.]>', 'keras', [0, 1]]
  ])('reads %s', (text, format, values) => {
    expect(read(text)).toMatchObject({ kind: 'array', format });
    expect([...(read(text) as { array: { values: number[] } }).array.values]).toEqual(values);
  });

  it('has the shape of a truncated one from the header', () => {
    const text = '<tf.Tensor: shape=(2000,), dtype=int32, numpy=array([0, ..., 9], dtype=int32)>';
    expect(read(text)).toMatchObject({ kind: 'truncated', shape: [2000], dtype: 'int32' });
    const old = '<KerasVariable shape=(2, 2), dtype=float32, path=dense/kernel>';
    expect(read(old)).toMatchObject({ kind: 'truncated', shape: [2, 2], format: 'keras' });
  });

  it.each([
    ["<tf.Tensor 'x:0' shape=(None, 3) dtype=float32>", 'unsupported-array', 'symbolic'],
    ['<KerasTensor shape=(None, 3), dtype=float32>', 'unsupported-array', 'symbolic'],
    ['<tf.RaggedTensor [[1, 2], [3]]>', 'unsupported-array', 'ragged'],
    ["<tf.Tensor: shape=(), dtype=string, numpy=b'a'>", 'unsupported-array', 'string'],
    ['<tf.Tensor: shape=(2,), dtype=int32, numpy=array([1, 2, 3])>', 'broken-array', '[1, 2, 3]'],
    ['<tf.Tensor: shape=(), dtype=int32, numpy=?>', 'broken-array', '']
  ])('refuses %s', (text, tag, message) => {
    expect(read(text)).toMatchObject({
      kind: 'broken',
      error: { tag, message: expect.stringContaining(message) }
    });
  });

  it.each(['<b>', '<tf.', '<Variable', '< [1, 2]'])('finds nothing in %s', text => {
    expect(read(text)).toBeNull();
  });
});
