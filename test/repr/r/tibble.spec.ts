import { readTibble } from '../../../src/repr/r/tibble';
import { SourceText } from '../../../src/repr/source-text';
import { parseOutput } from '../../../src/repr/parse-output';

const read = (...lines: string[]) => readTibble(new SourceText(lines.join('\n')), 0);

const MIXED = [
  '# A tibble: 2 × 3',
  '       x y         z',
  '   <dbl> <chr> <int>',
  '1 -626.  a 3       1',
  '2    0.5 c        20'
];

describe('readTibble', () => {
  it('reads the numbers side by side, each rounded at its own last digit, and names as classes', () => {
    const tibble = read(...MIXED, '', 'and more');
    expect(tibble).toMatchObject({
      endLine: 5,
      contents: [
        { column: null, array: { shape: [2, 2], labels: ['x', 'z'], dtype: 'float64' } },
        { column: 'y', array: { classNames: ['a 3', 'c'] } }
      ]
    });
    const [numbers] = parseOutput(MIXED.join('\n'));
    expect(numbers.kind === 'array' && [...numbers.array.values]).toEqual([-626, 1, 0.5, 20]);
    expect(numbers.kind === 'array' && numbers.array.provenance).toMatchObject({
      kind: 'printed',
      bound: expect.closeTo(0.5, 9) as number
    });
  });

  it('tells the shape of one that is cut, whatever the remark is written with', () => {
    for (const mark of ['…', 'ℹ', '...']) {
      expect(
        read(
          '# A tibble: 1,234 x 1',
          '      x',
          '  <dbl>',
          '1   0.5',
          `# ${mark} with 1,233 more rows`
        )
      ).toMatchObject({ endLine: 5, contents: [{ kind: 'truncated', shape: [1234, 1] }] });
    }
  });

  it('does not take a table for whole of which columns or rows are not told', () => {
    const lines = ['# Source: table<t> [?? x 1]', '      x', '  <dbl>', '1   0.5'];
    expect(read(...lines)).toMatchObject({ contents: [{ kind: 'truncated', shape: [null, 1] }] });
    const narrow = [...MIXED, '# ℹ 1 more variable: v <dbl>'];
    narrow[0] = '# A tibble: 2 × 4';
    expect(read(...narrow)?.contents[0]).toMatchObject({ kind: 'truncated', shape: [2, null] });
  });

  it('covers the further columns that follow in rows of their own', () => {
    const second = ['      v', '  <dbl>', '1   0.5', '2   1  '];
    const lines = [...MIXED, ...second];
    lines[0] = '# A tibble: 2 × 4';
    expect(read(...lines)).toMatchObject({ endLine: 9, contents: [{ kind: 'truncated' }, {}] });
    expect(parseOutput(lines.join('\n'))).toHaveLength(2);
  });

  it('refuses rows in which places of the terminal are no chars', () => {
    const lines = MIXED.map(line => line.replace('a 3', '猫'));
    expect(read(...lines)?.contents).toMatchObject([{ kind: 'broken', column: null }]);
  });

  it('refuses more rows or columns than the title tells', () => {
    for (const title of ['# A tibble: 1 × 3', '# A tibble: 2 × 2']) {
      const found = read(title, ...MIXED.slice(1));
      expect(found?.contents).toMatchObject([{ kind: 'broken', column: null }]);
    }
  });

  it('is no remark, and no title without columns', () => {
    expect(read('# A line of words')).toBeNull();
    expect(read('# A tibble: 0 × 1', '# ℹ 1 variable: x <dbl>')?.contents).toEqual([]);
  });

  it('names the parts of an element of a list', () => {
    const items = parseOutput(['$train', ...MIXED].join('\n'));
    expect(items.map(({ name }) => name)).toEqual(['train', 'y']);
  });
});
