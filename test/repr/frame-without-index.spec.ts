import { parseOutput } from '../../src/repr/parse-output';
import { readFrameWithoutIndex } from '../../src/repr/frame-without-index';
import { SourceText } from '../../src/repr/source-text';

function read(text: string): ReturnType<typeof readFrameWithoutIndex> {
  const source = new SourceText(text);
  return readFrameWithoutIndex(source, 0, { top: 0, end: source.numLines });
}

describe('readFrameWithoutIndex', () => {
  it.each([
    [' x  y\n 1  3\n20 -4', [1, 3, 20, -4], ['x', 'y']],
    [' x  y\n 1  3\n 2  4', [1, 3, 2, 4], ['x', 'y']],
    ['  y  a b\n0.5    1\nNaN    2\n\nnext', [0.5, 1, NaN, 2], ['y', 'a b']]
  ])('reads %j', (text, values, labels) => {
    const content = read(text)?.contents[0];
    expect(content).toMatchObject({ kind: 'array', array: { shape: [2, 2], labels } });
    expect(content?.kind === 'array' && [...content.array.values]).toEqual(values);
  });

  it('knows that rows were left out', () => {
    expect(read(' x  y\n 1  2\n.. ..\n 3  4')?.contents).toMatchObject([
      { kind: 'truncated', shape: [null, 2] }
    ]);
  });

  it.each([
    ['one of R', ' x y\n 1 3\n 2 4'],
    ['names that are numbers', '  0  1\n1.5  2'],
    ['one column', '   y\n 3.5\n-4.0'],
    ['words', ' x  y\n 1  a'],
    ['words further down', ' x  y\n 1  3\n 2  a'],
    ['other places', ' x  y\n1   3'],
    ['a row that is longer', ' x  y\n 1  3\n100  3'],
    ['dots elsewhere', ' x  y\n 1  3\n..  ..'],
    ['no row', ' x  y']
  ])('reads nothing of %s', (_what, text) => {
    expect(read(text)).toBeNull();
  });
});

it('takes no row of such a table for the header of one of R', () => {
  expect(parseOutput('  w  y\n  a  3\nb c -4')).toEqual([]);
});
