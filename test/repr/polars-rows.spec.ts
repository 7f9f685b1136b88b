import { NumberBuffer } from '../../src/repr/number-buffer';
import { PolarsRows } from '../../src/repr/polars-rows';

function rowsOf(lines: readonly string[], dtypes: readonly ('float64' | null)[]): PolarsRows {
  const text = lines.join('\n');
  const rows = new PolarsRows(
    text,
    dtypes.map(dtype => ({ dtype }))
  );
  let start = 0;
  for (const line of lines) {
    rows.add(start, start + line.length);
    start += line.length + 1;
  }
  return rows;
}

describe('PolarsRows', () => {
  it('takes rows apart at their borders', () => {
    const rows = rowsOf([' 1.5 ┆ ant ', ' 2.5 │ bee | 7 '], ['float64', null]);
    expect(rows.length).toBe(2);
    expect([rows.width(0), rows.width(1)]).toEqual([2, 3]);
    expect([rows.cell(0, 1), rows.cell(1, 1), rows.cell(1, 2)]).toEqual(['ant', 'bee', '7']);
  });

  it('reads the numbers where they stand', () => {
    const rows = rowsOf([' 1.5 ┆ ant ', ' null┆ x '], ['float64', null]);
    const numbers = new NumberBuffer();
    expect([rows.read(0, 0, numbers), rows.read(1, 0, numbers)]).toEqual([true, true]);
    expect(rows.read(0, 1, numbers)).toBe(false);
    expect([...numbers.values]).toEqual([1.5, NaN]);
  });

  it('joins a cell that goes on below, where a number is missing', () => {
    const rows = rowsOf([' 1.5 ┆ a long ', '     ┆ name ', ' 2 ┆ b '], ['float64', null]);
    expect(rows.length).toBe(2);
    expect(rows.cell(0, 1)).toBe('a longname');
    expect([rows.isWrapped(0, 1), rows.isWrapped(0, 0), rows.isWrapped(1, 1)]).toEqual([
      true,
      false,
      false
    ]);
    expect([rows.cell(1, 0), rows.cell(1, 1)]).toEqual(['2', 'b']);
  });

  it('leaves an empty name a name', () => {
    const rows = rowsOf([' 1.5 ┆ a ', ' 2.5 ┆ '], ['float64', null]);
    expect(rows.length).toBe(2);
    expect(rows.cell(1, 1)).toBe('');
  });
});
