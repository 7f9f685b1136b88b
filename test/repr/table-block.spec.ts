import { SourceText } from '../../src/repr/source-text';
import { readBlock } from '../../src/repr/table-block';

function read(lines: readonly string[], header = 0, top = 0) {
  const source = new SourceText(lines.join('\n'));
  return readBlock(source, header, { top, end: source.numLines });
}

describe('readBlock', () => {
  it('finds the columns where words end in every row, below a name', () => {
    expect(read(['     a    b', '0  1.5  2.0', '1  2.5  NaN'])).toEqual({
      header: '     a    b',
      ends: [6, 11],
      labelLimit: 5,
      firstRow: 1,
      endRow: 3,
      continues: false
    });
  });

  it('ends before a row of another length, an empty line, or the range', () => {
    const lines = ['     a    b', '0  1.5  2.0', '1  2.5  1.0'];
    expect(read([...lines, '2  2.5'])?.endRow).toBe(3);
    expect(read([...lines, '', '3  2.5  1.0'])?.endRow).toBe(3);
    const source = new SourceText(lines.join('\n'));
    expect(readBlock(source, 0, { top: 0, end: 2 })?.endRow).toBe(2);
  });

  it('continues where a backslash says so', () => {
    expect(read(['     a    b  \\', '0  1.5  2.0   ', '1  2.5  1.0   '])).toMatchObject({
      header: '     a    b',
      ends: [6, 11],
      continues: true
    });
  });

  it('begins below a line with the name of the index', () => {
    expect(read(['       a    b', 'id           ', '0    1.5  2.0'])).toMatchObject({
      ends: [8, 13],
      firstRow: 2,
      endRow: 3
    });
  });

  it('leaves the name of the columns at the start of the header out', () => {
    expect(read(['col    a    b', '0    1.5  2.0'])).toMatchObject({
      ends: [8, 13],
      labelLimit: 7
    });
  });

  it('has no columns where the header names others', () => {
    expect(read(['    a     b', '0   1.5   2'])?.ends).toEqual([]);
  });

  it.each([
    ['the last name ends before or behind the first row', ['     a   b ', '0  1.5  2.0']],
    ['the first row ends behind the last name', ['     a    b', '0  1.5  cat dog']],
    ['a number stands behind the first word', ['loss 0.5  1', 'more 0.4  2']],
    ['a dict begins', [" {'loss': 0.5, 'x': 1}", "0 'loss': 0.5  'x': 1"]]
  ])('is none where %s', (_what, lines) => {
    expect(read(lines)).toBeNull();
  });

  it('takes padded whole numbers for names', () => {
    expect(read(['   0    1   ', '0  1.5  2.25'])?.ends).toEqual([6, 12]);
  });

  it.each([
    [''],
    ['word'],
    ['[1 2 3]', '[4 5 6]'],
    ['     a    b'],
    ['     a    b', ''],
    ['1.5  2.5  3.5', '1.5  2.5  3.5']
  ])('is none in %j', (...lines) => {
    expect(read(lines)).toBeNull();
  });

  it('is none on the next row of another table, but below the top', () => {
    const lines = ['0  1.5  2.0', '   1.5  2.0', 'x  2.5  1.0'];
    expect(read(lines, 1)).toBeNull();
    expect(read(lines, 1, 1)).toMatchObject({ firstRow: 2, endRow: 3 });
  });
});
