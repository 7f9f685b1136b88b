import { rowStatistics } from '../../src/losses/row-statistics';
import { spreadLosses } from '../../src/losses/spread-losses';
import { rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';

const ROWS = rowsOf([
  [3.2, 5.1, -1.7],
  [0, 0, 0]
]);
const STATISTICS = rowStatistics(ROWS, null);

/** −log softmax of each class of the first row. */
const logSum = Math.log(Math.exp(3.2) + Math.exp(5.1) + Math.exp(-1.7));
const [a, b, c] = [3.2, 5.1, -1.7].map(logit => logSum - logit);

describe('spreadLosses', () => {
  it('sums the losses of all classes', () => {
    expectClose(spreadLosses(ROWS, STATISTICS, null), [a + b + c, 3 * Math.log(3)], 1e-14);
  });

  it('takes weights', () => {
    const spread = spreadLosses(ROWS, STATISTICS, [1, 0.5, 2]);
    expectClose(spread, [a + 0.5 * b + 2 * c, 3.5 * Math.log(3)], 1e-14);
  });

  it('computes the sums without weights once for the same statistics', () => {
    const spread = spreadLosses(ROWS, STATISTICS, null);
    expect(spreadLosses(ROWS, STATISTICS, null)).toBe(spread);
    expect(spreadLosses(ROWS, STATISTICS, [1, 1, 1])).not.toBe(spread);
    expect(spreadLosses(ROWS, rowStatistics(ROWS, null), null)).not.toBe(spread);
  });

  it('is infinite where a logit is −inf, and NaN where its weight is 0 besides', () => {
    const rows = rowsOf([[0, -Infinity]]);
    const statistics = rowStatistics(rows, null);
    expect(spreadLosses(rows, statistics, null)[0]).toBe(Infinity);
    expect(spreadLosses(rows, statistics, [1, 0])[0]).toBeNaN();
  });
});
