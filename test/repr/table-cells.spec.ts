import { tableSection, tooLongSection } from '../../src/repr/table-cells';

describe('tableSection', () => {
  it('writes a line for size, labels, types and each row', () => {
    const section = tableSection({
      size: [2, 1],
      labels: ['a\n b'],
      dtypes: [],
      style: 'plain',
      rows: [['1'], ['2\t\u001d3']]
    });
    expect(section).toBe('plain\t2\t1\na b\n\n1\n2 3');
  });
});

describe('tooLongSection', () => {
  it('is no section of a table', () => {
    expect(tooLongSection(3, 2)).toBe('too long\t3\t2');
  });
});
