import { readPolarsFrame } from '../../src/repr/polars-frame';
import { SourceText } from '../../src/repr/source-text';

const HEAD = ['┌──────┬──────┐', '│ a    ┆ b    │', '│ ---  ┆ ---  │'];
const LOW = '└──────┴──────┘';

function read(types: string, rows: readonly string[], shape: readonly number[]): unknown {
  const lines = [...HEAD, types, '╞══════╪══════╡', ...rows, LOW];
  return readPolarsFrame(new SourceText(lines.join('\n')), 0, shape)?.content;
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

  it('names the column that holds text', () => {
    expect(read('│ i64  ┆ str  │', ['│ 1    ┆ 2    │'], [1, 2])).toMatchObject({
      kind: 'broken',
      error: { values: { column: 'b', value: 'str' } }
    });
  });

  it('is null where no border stands', () => {
    expect(readPolarsFrame(new SourceText('a b\n1 2'), 0, [1, 2])).toBeNull();
  });
});
