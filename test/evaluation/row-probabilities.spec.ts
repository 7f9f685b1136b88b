import { rowProbabilities } from '../../src/evaluation/row-probabilities';
import { rowStatistics } from '../../src/losses/row-statistics';
import { softmax } from '../../src/losses/softmax';
import { rowsOf } from '../fixtures/arrays';

describe('rowProbabilities', () => {
  it('are the softmax of the row, and NaN where it is', () => {
    const rows = rowsOf([
      [3.2, 5.1, -1.7],
      [1000, -1000, 0],
      [NaN, 0, 1]
    ]);
    const into = new Float64Array(3);
    const all = softmax(rows);
    for (let row = 0; row < 3; row++) {
      rowProbabilities(rows, rowStatistics(rows, null), row, into);
      expect(into).toEqual(all.slice(3 * row, 3 * row + 3));
    }
  });
});
