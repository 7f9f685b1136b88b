import { DTYPES } from '../../src/array/dtype';
import { CONSTRUCTORS } from '../../src/repr/constructors';
import { SourceText } from '../../src/repr/source-text';

function read(text: string) {
  const open = text.indexOf('(');
  return CONSTRUCTORS.get(text.slice(0, open))?.(new SourceText(text), open + 1);
}

describe('CONSTRUCTORS', () => {
  it.each([
    ['array([1, 2])', 'numpy', 'int64'],
    ['matrix([[1., 2.]])', 'numpy', 'float64'],
    ['rec.array([1, 2])', 'numpy', 'int64'],
    ['tensor([1., 2.])', 'torch', 'float32'],
    ['tensor([1, 2])', 'torch', 'int64'],
    ['Array([1., 2.], dtype=float32)', 'jax', 'float32'],
    ['np.float16(0.5)', 'numpy', 'float16'],
    ['np.int8(-3)', 'numpy', 'int8']
  ])('reads %s in the words of %s as %s', (text, format, dtype) => {
    expect(read(text)).toMatchObject({
      content: { kind: 'array', format, array: { dtype } },
      end: text.length,
      open: 0
    });
  });

  it.each(['nested_tensor([[1.]])', 'SparseTensor(indices=[1])'])(
    'refuses %s rather than to read what stands in it',
    text => {
      expect(read(text)).toMatchObject({
        content: { kind: 'broken', error: { tag: 'unsupported-array' } }
      });
    }
  );

  it('knows a scalar of each element type, and of no other', () => {
    expect(DTYPES.filter(dtype => !CONSTRUCTORS.has(`np.${dtype}`))).toEqual([]);
    expect(CONSTRUCTORS.has('np.complex64')).toBe(false);
    expect(CONSTRUCTORS.has('list')).toBe(false);
  });
});
