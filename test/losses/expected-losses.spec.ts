import { expectedLosses } from '../../src/losses/expected-losses';
import { rowStatistics } from '../../src/losses/row-statistics';
import { rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';

const PLAIN = { weight: null, labelSmoothing: 0 };
// softmax is 1/4, 3/4
const rows = rowsOf([[0, Math.log(3)]]);

function expected(probabilities: number[], options: Parameters<typeof expectedLosses>[3] = PLAIN) {
  return expectedLosses(rows, probabilities, rowStatistics(rows, null), options);
}

describe('expectedLosses', () => {
  it('is the cross-entropy with a distribution, which need not sum to 1', () => {
    const [zero, one] = [Math.log(4), Math.log(4 / 3)];
    expectClose(expected([0.5, 0.5]), [(zero + one) / 2], 1e-15);
    expectClose(expected([1, 2]), [zero + 2 * one], 1e-15);
    expectClose(expected([0, 0]), [0], 1e-15);
  });

  it('smooths first and weighs then', () => {
    const losses = expected([1, 0], { weight: [2, 10], labelSmoothing: 0.2 });
    expectClose(losses, [0.9 * 2 * Math.log(4) + 0.1 * 10 * Math.log(4 / 3)], 1e-14);
  });

  it('is NaN for a class of probability 0 and logit −inf, infinite for one that is expected', () => {
    const masked = rowsOf([
      [0, -Infinity],
      [0, -Infinity]
    ]);
    const losses = expectedLosses(masked, [1, 0, 0.5, 0.5], rowStatistics(masked, null), PLAIN);
    expect([...losses]).toEqual([NaN, Infinity]);
  });
});
