import { callContent } from '../../src/repr/call-content';
import { isFailure, readNested, type Nested } from '../../src/repr/nested';
import { determined } from '../../src/repr/printed-bound';
import { SourceText } from '../../src/repr/source-text';

function nestedOf(text: string): Nested {
  const nested = readNested(text, 0, false);
  if (isFailure(nested)) {
    throw new Error(nested.reason);
  }
  return nested;
}

function contentOf(text: string | null, shape: number[] | null) {
  return callContent(new SourceText(text ?? ''), {
    nested: text === null ? null : nestedOf(text),
    shape,
    dtype: 'float64',
    rule: determined,
    format: 'numpy'
  });
}

describe('callContent', () => {
  it('has the shape of the brackets where none is printed', () => {
    expect(contentOf('[[1., 2., 3.]]', null)).toMatchObject({
      kind: 'array',
      array: { shape: [1, 3], values: new Float64Array([1, 2, 3]) }
    });
  });

  it('believes the printed shape of an empty array', () => {
    expect(contentOf('[]', [0, 3])).toMatchObject({ kind: 'array', array: { shape: [0, 3] } });
    expect(contentOf('[]', [2, 3])).toMatchObject({
      kind: 'broken',
      error: { values: { found: '0', expected: '2, 3' } }
    });
  });

  it('refuses a shape that is not that of the brackets, though the size be the same', () => {
    expect(contentOf('[[1., 2., 3.]]', [3, 1])).toMatchObject({
      kind: 'broken',
      format: 'numpy',
      error: {
        tag: 'broken-array',
        message: 'The values have the shape (1, 3), but the text says (3, 1)'
      }
    });
  });

  it.each<[string | null, number[] | null, (number | null)[] | null, number[] | null]>([
    ['[1., ..., 9.]', [1000], [1000], [1, 9]],
    ['[1., ..., 9.]', null, [null], [1, 9]],
    ['[[1., ..., 9.], [2., ..., 8.]]', null, [2, null], [1, 9, 2, 8]],
    [null, [5], [5], null],
    [null, null, null, null]
  ])('is truncated where %s leaves values out of %j', (text, printed, shape, values) => {
    const content = contentOf(text, printed);
    expect(content).toMatchObject({ kind: 'truncated', shape, dtype: 'float64', format: 'numpy' });
    const ends = content.kind === 'truncated' ? content.ends : undefined;
    expect(ends === undefined ? null : [...ends.array.values]).toEqual(values);
  });
});
