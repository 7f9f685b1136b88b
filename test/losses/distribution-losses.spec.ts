import { distributionLosses } from '../../src/losses/distribution-losses';
import { IGNORED, NO_CLASS } from '../../src/losses/targets';
import { rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';
import { classes, distributions } from '../fixtures/loss-inputs';

const rows = rowsOf([
  [1, 2, 4],
  [8, 16, 32]
]);
const value = (row: number, k: number): number => rows.values[row * 3 + k];

describe('distributionLosses', () => {
  it('takes the term of the target class', () => {
    const losses = distributionLosses({ rows, targets: classes(2, 0) }, 0, value);
    expect([...losses]).toEqual([4, 8]);
  });

  it('does not look at other classes without smoothing', () => {
    const term = (_: number, k: number): number => (k === 1 ? 5 : Infinity);
    expect([...distributionLosses({ rows, targets: classes(1, 1) }, 0, term)]).toEqual([5, 5]);
  });

  it('gives 0 for an ignored sample and NaN for one without a class, smoothed or not', () => {
    const targets = classes(IGNORED, NO_CLASS);
    for (const smoothing of [0, 0.3]) {
      expect([...distributionLosses({ rows, targets }, smoothing, value)]).toEqual([0, NaN]);
    }
  });

  it('adds up what a distribution says, which need not sum to 1', () => {
    const targets = distributions([0.5, 0.25, 0.25], [1, 1, 0]);
    expect([...distributionLosses({ rows, targets }, 0, value)]).toEqual([2, 24]);
  });

  it('lets a share of 0 spoil the sum where its term is infinite', () => {
    const targets = distributions([1, 0, 0], [1, 0, 0]);
    const term = (row: number, k: number): number => (row === 0 && k === 2 ? Infinity : 1);
    expect([...distributionLosses({ rows, targets }, 0, term)]).toEqual([NaN, 1]);
  });

  it('spreads ε over the classes', () => {
    const losses = distributionLosses({ rows, targets: classes(2, 0) }, 0.3, value);
    expectClose(losses, [0.7 * 4 + 0.1 * 7, 0.7 * 8 + 0.1 * 56], 1e-14);
    const by6 = distributionLosses({ rows, targets: classes(2, 0) }, 0.3, value, 6);
    expectClose(by6, [0.7 * 4 + 0.05 * 7, 0.7 * 8 + 0.05 * 56], 1e-14);
    const all = distributionLosses({ rows, targets: classes(2, 0) }, 1, value);
    expectClose(all, [7 / 3, 56 / 3], 1e-14);
  });
});
