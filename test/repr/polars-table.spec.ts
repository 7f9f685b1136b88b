import { readPolarsTable } from '../../src/repr/polars-table';
import { SourceText } from '../../src/repr/source-text';

const columnsOf = (head: readonly string[][]): { name: string; dtype: 'float64' }[] =>
  (head[0] ?? []).map(name => ({ name, dtype: 'float64' }));

function read(text: string, numColumns = 2): unknown {
  const table = readPolarsTable(new SourceText(text), 0, numColumns, columnsOf);
  if (table === null || table.rows === null) {
    return table;
  }
  const { columns, rows, endLine } = table;
  const cells = Array.from({ length: rows.length }, (_, row) =>
    columns.map((_column, place) => rows.cell(row, place))
  );
  return [columns.map(({ name }) => name), cells, endLine];
}

describe('readPolarsTable', () => {
  it.each([
    ['┌───┬───┐\n│ a ┆ b │\n╞═══╪═══╡\n│ 1 ┆ x │\n└───┴───┘\n│ 2 ┆ y │', 5],
    ['| a | b |\n|---|---|\n| 1 | x |\nnext', 3],
    ['+-------+\n| a   b |\n+=======+\n| 1   x |\n|       |\n+-------+', 6],
    ['───────\n a   b \n───────\n 1   x \n───────\nnext', 5],
    [' a    b   \n ---  --- \n f64  f64 \n 1    x   \nnext', 4]
  ])('reads %j', (text, endLine) => {
    expect(read(text)).toEqual([['a', 'b'], [['1', 'x']], endLine]);
  });

  it('says that columns cannot be told from one another', () => {
    expect(read('+---+\n| a b |\n| 1 2 |')).toEqual({ columns: [], rows: null, endLine: 1 });
  });

  it.each(['', 'words', 'a | b'])('reads nothing of %j', text => {
    expect(read(text)).toBeNull();
  });
});
