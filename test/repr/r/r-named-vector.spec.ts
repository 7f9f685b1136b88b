import { parseOutput } from '../../../src/repr/parse-output';

describe('a vector with names', () => {
  it('goes on in pairs of lines', () => {
    const text = '  a   b \n0.5 1.5 \n  c \n2.5 \n';
    expect(parseOutput(text)).toMatchObject([
      { format: 'r', array: { values: new Float64Array([0.5, 1.5, 2.5]), labels: ['a', 'b', 'c'] } }
    ]);
  });

  it.each([
    ['values without the space behind', '  a   b\n0.5 1.5'],
    ['names that are set left', 'a   b   \n0.5 1.5 '],
    ['columns of several widths', '   a   b \n10.5 1.5 '],
    ['one value', '  a \n0.5 ']
  ])('is not made of %s', (_what, text) => {
    expect(parseOutput(text).filter(({ format }) => format === 'r')).toEqual([]);
  });
});
