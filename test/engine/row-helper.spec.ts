import { blockStatistics, rowHelper } from '../../src/engine/row-helper';
import { rowStatistics } from '../../src/losses/row-statistics';
import { rowsOf } from '../fixtures/arrays';

const ROWS = rowsOf([
  [3.2, 5.1, -1.7],
  [1, 0, 2]
]);

describe.each([
  ['with targets', Int32Array.of(0, 2)],
  ['without targets', null]
])('the statistics of a block, %s', (_, indices) => {
  it('are those of its rows', () => {
    const block = { values: ROWS.values, numClasses: 3, indices };
    expect(blockStatistics(block)).toEqual(rowStatistics(ROWS, indices));
    expect(rowHelper.statistics(block)).toEqual({
      statistics: rowStatistics(ROWS, indices),
      values: ROWS.values
    });
  });
});
