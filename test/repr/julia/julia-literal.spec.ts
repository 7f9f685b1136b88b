import { parseOutput } from '../../../src/repr/parse-output';

describe('brackets of Julia', () => {
  it.each([
    ['Float32[0.5, 1.5]', [2], [0.5, 1.5]],
    ['Float32[0.5 1.5]', [1, 2], [0.5, 1.5]],
    ['[1.5 2.5; 3.5 4.5]', [2, 2], [1.5, 2.5, 3.5, 4.5]],
    ['[1.5; 2.5]', [2, 1], [1.5, 2.5]],
    ['[1.5 2.5;;; 3.5 4.5]', [1, 2, 2], [1.5, 3.5, 2.5, 4.5]]
  ])('%s have the shape %j', (text, shape, values) => {
    const [item] = parseOutput(text);
    expect(item).toMatchObject({ kind: 'array', format: 'julia', array: { shape } });
    expect(item.kind === 'array' && [...item.array.values]).toEqual(values);
  });

  it('are cut where dots stand for elements', () => {
    expect(parseOutput('Float32[0.5 … 1.5; 2.5 … 3.5]')).toMatchObject([
      { kind: 'truncated', shape: null, dtype: 'float32' }
    ]);
  });

  it.each(['[1 2; 3]', '[1.5; x]', 'Float64[', 'Float64[]', 'a[1; 2]', '[1, 2; 3, 4]', 'Bool[i]'])(
    '%s hold no array',
    text => {
      expect(parseOutput(text).filter(({ format }) => format === 'julia')).toEqual([]);
    }
  );
});
