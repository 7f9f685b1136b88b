import { readJaxArray } from '../../src/repr/jax-array';
import { SourceText } from '../../src/repr/source-text';

function read(text: string): ReturnType<typeof readJaxArray> {
  return readJaxArray(new SourceText(`Array(${text}`), 6);
}

describe('readJaxArray', () => {
  it.each([
    ['[1., 2.], dtype=float32)', 'float32', [2]],
    ['0.5, dtype=float32, weak_type=True)', 'float32', []],
    ['[], shape=(0, 3), dtype=float16)', 'float16', [0, 3]],
    ['[True], dtype=bool)', 'bool', [1]]
  ])('%s is %s %j', (text, dtype, shape) => {
    expect(read(text)?.content).toMatchObject({ kind: 'array', array: { dtype, shape } });
  });

  it('is no array of JavaScript, which has no element type', () => {
    expect(read('3)')).toBeNull();
    expect(read('[1, 2])')).toBeNull();
  });

  it('refuses random keys with their bits, and complex numbers', () => {
    const keys = read('(), dtype=key<fry>) overlaying:\n[0 0]');
    expect(keys?.content).toMatchObject({ kind: 'broken', error: { tag: 'unsupported-array' } });
    expect(keys?.end).toBe('Array((), dtype=key<fry>) overlaying:\n[0 0]'.length);
    expect(read('[1.+2.j], dtype=complex64)')?.content).toMatchObject({ kind: 'broken' });
  });
});
