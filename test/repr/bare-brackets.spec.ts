import { parseOutput } from '../../src/repr/parse-output';

function found(text: string): string[] {
  return parseOutput(text).map(item =>
    item.kind === 'array'
      ? `${item.format} ${item.array.dtype} ${item.array.shape.join('x')}`
      : item.kind
  );
}

describe('readBareBrackets', () => {
  it.each([
    ['[0.5 1.5]', 'numpy-print float64 2'],
    ['[0.5, 1.5]', 'python float64 2'],
    ['[ 0.5, 1.5]', 'numpy-print float64 2'],
    ['[1., 2.]', 'numpy-print float64 2'],
    ['[0.5]', 'numpy-print float64 1'],
    ['[5]', 'python int64 1'],
    ['[True False]', 'numpy-print bool 2'],
    ['(0.5, 1.5)', 'python float64 2'],
    ['[tensor(0.5), tensor(1.5)]', 'torch float32 2'],
    ['[np.float32(0.5), np.float32(1.5)]', 'numpy float32 2'],
    ['[np.float32(0.5), np.float64(1.5)]', 'numpy float64 2'],
    ['the logits [0.5 1.5] here', 'numpy-print float64 2'],
    ['labels [0, 1, 2]', 'python int64 3'],
    ['x: [0, 1, 2],', 'python int64 3']
  ])('%j is %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'see [3] for more',
    'we see [0, 1, 2]',
    '[0, 1, 2] are the classes',
    'about (0.5, 1.5) of them',
    '[...]',
    '()',
    'f([0.5, 1.5])',
    'x[0.5, 1.5]',
    "['a', [0.5, 1.5]]"
  ])('%j holds no array', text => {
    expect(found(text)).toEqual([]);
  });

  it('reads both lists of a tuple that is no array itself', () => {
    expect(found('([[0.5, 1.5], [2.5, 3.5]], [0, 1])')).toEqual([
      'python float64 2x2',
      'python int64 2'
    ]);
  });

  it('reads the arrays of a list of arrays', () => {
    const text = '[[array([1, 2]), array([3])],\n [array([4])], [5, 6]]\n[7, 8]';
    expect(found(text)).toEqual([
      'numpy int64 2',
      'numpy int64 1',
      'numpy int64 1',
      'python int64 2',
      'python int64 2'
    ]);
  });

  it.each([
    ['x = [[1, 2], [3]]', 'broken-array'],
    ['[1j, 2]', 'unsupported-array'],
    ['[1e999, 2.0]', 'unsupported-array']
  ])('says why %j cannot be read', (text, tag) => {
    expect(parseOutput(text)).toMatchObject([{ kind: 'broken', error: { tag } }]);
  });
});
