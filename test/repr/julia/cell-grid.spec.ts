import { CellGrid } from '../../../src/repr/julia/cell-grid';

function gridOf(...slices: string[][]): CellGrid {
  const grid = new CellGrid();
  for (const rows of slices) {
    grid.beginSlice();
    rows.forEach(row => grid.addRow(row, 0, row.length));
  }
  return grid;
}

describe('CellGrid', () => {
  it('keeps the places of the words, row by row', () => {
    const grid = gridOf([' 1  22', ' 3   4']);
    expect(grid.haveShape(1, 2, 2)).toBe(true);
    expect([0, 1, 2, 3].map(cell => [grid.start(cell), grid.end(cell)])).toEqual([
      [1, 2],
      [4, 6],
      [1, 2],
      [5, 6]
    ]);
  });

  it.each([
    ['slices', gridOf([' 1 2'])],
    ['rows', gridOf([' 1 2'], [' 1 2', ' 3 4'])],
    ['columns', gridOf([' 1 2'], [' 1'])]
  ])('tells that %s are missing', (_what, grid) => {
    expect(grid.haveShape(2, 1, 2)).toBe(false);
  });

  it('tells the shape of its first slice, and of none', () => {
    expect(gridOf([' 1 2', ' 3'], [' 1']).firstShape).toEqual([2, 2, 2]);
    expect(new CellGrid().firstShape).toEqual([0, 0, 0]);
  });

  it.each(['⋮', '⋯', '⋱', '…'])('knows %s as what was left out', dots => {
    const row = ` 1  ${dots}  2`;
    const grid = new CellGrid();
    expect(grid.addRow(' 1 2', 0, 4)).toBe(false);
    expect(grid.addRow(row, 0, row.length)).toBe(true);
  });
});
