import { readMatrixBlock } from '../../../src/repr/r/matrix-block';
import { SourceText } from '../../../src/repr/source-text';

describe('readMatrixBlock', () => {
  it('knows its rows, its first column and where it ends', () => {
    const text = '     [,3] [,4]\n[1,]  0.5  1.5\n[2,]  2.5  3.5\n';
    expect(readMatrixBlock(new SourceText(text), 0)).toMatchObject({
      firstColumn: 3,
      rowLabels: ['[1,]', '[2,]'],
      endLine: 3
    });
  });

  it('is none without rows', () => {
    expect(readMatrixBlock(new SourceText('     [,1]\n'), 0)).toBeNull();
  });
});
