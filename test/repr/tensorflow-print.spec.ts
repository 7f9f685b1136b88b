import { SourceText } from '../../src/repr/source-text';
import { readTensorflowPrint } from '../../src/repr/tensorflow-print';

function read(text: string): unknown {
  return readTensorflowPrint(new SourceText(`tf.Tensor(${text}`), 10)?.content ?? null;
}

describe('readTensorflowPrint', () => {
  it('reads values between spaces, and the shape where they are left out', () => {
    expect(read('[[1.5 2. ]], shape=(1, 2), dtype=float32)')).toMatchObject({
      kind: 'array',
      format: 'tensorflow',
      array: { dtype: 'float32', shape: [1, 2] }
    });
    expect(read('[0 ... 9], shape=(2000,), dtype=int32)')).toMatchObject({
      kind: 'truncated',
      shape: [2000]
    });
  });

  it('refuses strings, and finds nothing without an element type', () => {
    expect(read("[b'a'], shape=(1,), dtype=string)")).toMatchObject({ kind: 'broken' });
    expect(read('[1 2])')).toBeNull();
  });
});
