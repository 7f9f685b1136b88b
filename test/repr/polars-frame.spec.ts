import { readPolarsFrame } from '../../src/repr/polars-frame';
import { SourceText } from '../../src/repr/source-text';

const HEAD = ['┌──────┬──────┐', '│ a    ┆ b    │', '│ ---  ┆ ---  │'];
const LOW = '└──────┴──────┘';

function read(types: string, rows: readonly string[], shape: readonly number[]): unknown {
  const lines = [...HEAD, types, '╞══════╪══════╡', ...rows, LOW];
  return readPolarsFrame(new SourceText(lines.join('\n')), 0, shape)?.contents[0];
}

describe('readPolarsFrame', () => {
  it('says that a row of a damaged frame lacks a cell', () => {
    expect(read('│ i64  ┆ i64  │', ['│ 1    │'], [1, 2])).toMatchObject({
      kind: 'broken',
      error: { tag: 'broken-array', values: { found: '1, 1' } }
    });
  });

  it('reads rows of numbers, a null as NaN', () => {
    const rows = ['│ 0.5  ┆ 1    │', '│ -2.0 ┆ null │'];
    expect(read('│ f64  ┆ i64  │', rows, [2, 2])).toMatchObject({
      kind: 'array',
      array: { dtype: 'float64', shape: [2, 2], values: Float64Array.of(0.5, 1, -2, NaN) }
    });
  });

  it('joins a cell that goes on in the next line', () => {
    const rows = ['│ 0.51 ┆ 1    │', '│ 75   ┆      │'];
    expect(read('│ f64  ┆ i64  │', rows, [1, 2])).toMatchObject({
      array: { values: Float64Array.of(0.5175, 1) }
    });
  });

  it('refuses rows that the shape does not tell: all of their cells may go on', () => {
    const rows = ['│ 4574 ┆ 5948 │', '│ 50.5 ┆ 52.1 │'];
    expect(read('│ f64  ┆ f64  │', rows, [1, 2])).toMatchObject({
      kind: 'broken',
      error: { tag: 'broken-array' }
    });
  });

  it('has the shape of the text where dots stand for rows', () => {
    const rows = ['│ 1    ┆ 2    │', '│ …    ┆ …    │', '│ 5    ┆ 6    │'];
    expect(read('│ i64  ┆ i64  │', rows, [70, 2])).toMatchObject({
      kind: 'truncated',
      shape: [70, 2],
      dtype: 'int64'
    });
  });

  it('names the first column where all hold text', () => {
    expect(read('│ str  ┆ str  │', ['│ 1    ┆ 2    │'], [1, 2])).toMatchObject({
      kind: 'broken',
      error: { values: { column: 'a', value: 'str' } }
    });
  });

  const parts = (types: string, rows: readonly string[], shape: readonly number[]) => {
    const lines = [...HEAD, types, '╞══════╪══════╡', ...rows, LOW];
    return readPolarsFrame(new SourceText(lines.join('\n')), 0, shape)?.contents;
  };

  it('reads the numbers beside names, and the names as classes', () => {
    for (const type of ['str ', 'cat ', 'enum']) {
      const rows = ['│ 0.5  ┆ x y  │', '│ null ┆ b    │'];
      expect(parts(`│ f64  ┆ ${type} │`, rows, [2, 2])).toMatchObject([
        {
          column: null,
          array: { shape: [2, 1], values: Float64Array.of(0.5, NaN), labels: ['a'] }
        },
        { column: 'b', array: { classNames: ['b', 'x y'] } }
      ]);
    }
  });

  it('leaves out names that are missing, cut, or printed over lines, and what is no name', () => {
    const refused = [{ kind: 'array' }, { kind: 'broken', column: 'b' }];
    for (const [type, ...cells] of [
      ['str ', 'null'],
      ['str ', 'ab… '],
      ['date', 'null']
    ]) {
      expect(parts(`│ i64  ┆ ${type} │`, [`│ 1    ┆ ${cells[0]} │`], [1, 2])).toMatchObject(
        refused
      );
    }
    const wrapped = ['│ 1    ┆ a    │', '│      ┆ b    │'];
    expect(parts('│ i64  ┆ str  │', wrapped, [1, 2])).toMatchObject(refused);
  });

  it('counts the columns of numbers where dots stand for rows', () => {
    const rows = ['│ 1    ┆ x    │', '│ …    ┆ …    │', '│ 5    ┆ y    │'];
    expect(parts('│ i64  ┆ str  │', rows, [70, 2])).toMatchObject([
      { kind: 'truncated', shape: [70, 1] },
      { kind: 'truncated', shape: [70], column: 'b' }
    ]);
  });

  it('takes no cell whose row has lost its border', () => {
    const text = [
      'shape: (2, 1)',
      '┌─────┐',
      '│ a   │',
      '│ --- │',
      '│ i64 │',
      '╞═════╡',
      '│ 175 │',
      '│ 365'
    ];
    const frame = readPolarsFrame(new SourceText(text.join('\n')), 1, [2, 1]);
    expect(frame?.contents).toMatchObject([{ kind: 'broken' }]);
  });

  it('is null where no border stands', () => {
    expect(readPolarsFrame(new SourceText('a b\n1 2'), 0, [1, 2])).toBeNull();
  });
});
