import { FrameCells } from '../../src/repr/frame-cells';
import { SourceText } from '../../src/repr/source-text';
import { readBlock } from '../../src/repr/table-block';

/** The cells of blocks whose headers stand on these lines. */
function cellsOf(text: string, ...headers: number[]): FrameCells {
  const source = new SourceText(text);
  const blocks = headers.map(line => {
    const block = readBlock(source, line, { top: line, end: source.numLines });
    if (block === null) {
      throw new Error(`no block at line ${line}`);
    }
    return block;
  });
  return new FrameCells(source, blocks);
}

describe('FrameCells', () => {
  it('reads row by row', () => {
    const cells = cellsOf('     a    b\n0  1.5  2.0\n1  2.5  NaN', 0);
    expect([...cells.numbers.values]).toEqual([1.5, 2, 2.5, NaN]);
    expect(cells).toMatchObject({
      names: ['a', 'b'],
      shape: [2, 2],
      isNumeric: true,
      textColumns: []
    });
  });

  it('reads each row over all blocks', () => {
    const cells = cellsOf('   a  \\\n0  1   \n1  2   \n\n   b  c\n0  3  4\n1  5  6', 0, 4);
    expect([...cells.numbers.values]).toEqual([1, 3, 4, 2, 5, 6]);
    expect(cells).toMatchObject({ names: ['a', 'b', 'c'], shape: [2, 3] });
  });

  it('knows not how many rows and columns dots stand for', () => {
    const rows = cellsOf('     a\n0  1.5\n..  ..\n9  2.5', 0);
    expect(rows.shape).toEqual([null, 1]);
    expect([...rows.numbers.values]).toEqual([1.5, 2.5]);
    const columns = cellsOf('   a  ...  z\n0  1  ...  2\n1  3  ...  4', 0);
    expect(columns.shape).toEqual([2, null]);
    expect(columns.textColumns).toEqual([]);
  });

  it('reads the columns of numbers beside those of words', () => {
    const cells = cellsOf('   a    b    c\n0  1  2.5  cat\n1  2  dog  cow', 0);
    expect(cells).toMatchObject({ isNumeric: true, names: ['a'], shape: [2, 1] });
    expect([...cells.numbers.values]).toEqual([1, 2]);
    expect(cells.textColumns).toEqual([
      { name: 'b', words: ['2.5', 'dog'] },
      { name: 'c', words: ['cat', 'cow'] }
    ]);
  });

  it('takes no number at the end of a text for a number of the first column', () => {
    const text = '                 t  y\n0  the quick 1 2 3  1\n1          brown 4  0';
    expect(cellsOf(text, 0)).toMatchObject({
      names: ['y'],
      textColumns: [{ name: 't', words: ['the quick 1 2 3', 'brown 4'] }]
    });
  });

  it('knows the name of a first column that is a padded number', () => {
    expect(cellsOf('    0    10\n0  1.5  2.5', 0).names).toEqual(['0', '10']);
  });

  it('takes dots in a column of numbers for text', () => {
    expect(cellsOf('     a  b\n0  ...  1\n1  2.5  2', 0).textColumns).toEqual([
      { name: 'a', words: ['...', '2.5'] }
    ]);
  });

  it('is not numeric where every column holds text', () => {
    expect(cellsOf('     a\n0  cat\n1  1.5', 0).isNumeric).toBe(false);
  });

  it('keeps the words of a column of text together', () => {
    expect(cellsOf('   a        b\n0  1  big cat\n1  2  red dog', 0).textColumns).toEqual([
      { name: 'b', words: ['big cat', 'red dog'] }
    ]);
  });

  it('does not guess where the labels of the rows end', () => {
    const [column] = cellsOf('        a  b\nx  u  v w  1\ny  u  v z  2', 0).textColumns;
    expect(column).toEqual({ name: 'a', words: null });
  });
});
