import { readMatrixBlock } from '../../../src/repr/r/matrix-block';
import { SourceText } from '../../../src/repr/source-text';

const read = (...lines: string[]) => readMatrixBlock(new SourceText(lines.join('\n')), 0);

describe('readMatrixBlock', () => {
  it('reads rows and columns that are counted', () => {
    const block = read('     [,1] [,2]', '[1,]  0.5  1.5', '[2,]  2.5  3.5', 'done');
    expect(block).toMatchObject({ firstColumn: 1, names: [], omitted: 0, endLine: 3 });
    expect(block?.rows.map(row => row.length)).toEqual([2, 2]);
    expect(block?.rowLabels).toEqual(['[1,]', '[2,]']);
  });

  it('reads columns that have names, and rows that do', () => {
    const block = read('     cat  dog', '[1,] 0.5  1.5');
    expect(block).toMatchObject({ firstColumn: null, names: ['cat', 'dog'] });
    expect(read('  [,1] [,2]', 'a  0.5  1.5')?.rowLabels).toEqual(['a']);
  });

  it('begins at the column that the header says', () => {
    expect(read('     [,7] [,8]', '[1,]  0.5  1.5')?.firstColumn).toBe(7);
    expect(read('     [,7] [,9]', '[1,]  0.5  1.5')).toBeNull();
  });

  it('tells what was left out, below and between', () => {
    const note = ' [ reached getOption("max.print") -- omitted 98 rows ]';
    expect(read('     [,1]', '[1,]  0.5', note)).toMatchObject({ omitted: 98, endLine: 3 });
    expect(read('     [,1] [,2]', '[1,]  0.5  1.5', '⋮  ⋮  ⋮')?.isTruncated).toBe(true);
  });

  it.each([
    ['words for cells', ['     [,1] [,2]', '[1,]  a  b']],
    ['rows that are not counted from 1', ['     [,1] [,2]', '[2,]  0.5  1.5']],
    ['a column of several formats', ['     [,1]', '[1,]  0.5', '[2,]  1.25']],
    ['a header alone', ['     [,1] [,2]', '']]
  ])('is null for %s', (_, lines) => {
    expect(read(...lines)).toBeNull();
  });
});
