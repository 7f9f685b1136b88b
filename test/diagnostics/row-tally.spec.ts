import { RowTally } from '../../src/diagnostics/row-tally';

describe('RowTally', () => {
  it('counts all rows, lists the first ten, and names the first', () => {
    const tally = new RowTally(50);
    for (let row = 3; row < 33; row++) {
      tally.add(row);
    }
    expect(tally.count).toBe(30);
    expect(tally.rows).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(tally.values).toEqual({ count: 30, numSamples: 50, row: 3 });
  });

  it('is empty at first', () => {
    const tally = new RowTally(5);
    expect(tally.count).toBe(0);
    expect(tally.rows).toEqual([]);
  });
});
