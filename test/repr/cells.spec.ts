import { cellsOf } from '../../src/repr/cells';

describe('cellsOf', () => {
  it('finds the words between two places', () => {
    expect(cellsOf('a  bc d', 1, 6)).toEqual([{ start: 3, end: 5 }]);
    expect(cellsOf('   ', 0, 3)).toEqual([]);
  });
});
