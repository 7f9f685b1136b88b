import { lossAt } from '../../src/diagnostics/loss-at';
import { runOf } from './run-of';

describe('lossAt', () => {
  const run = runOf([3, 2, 1], { steps: Int32Array.of(0, 5, 10) });

  it.each([
    [0, 3],
    [4, 3],
    [5, 2],
    [9.5, 2],
    [10, 1]
  ])('is the loss last evaluated at step %d or before', (step, loss) => {
    expect(lossAt(run, step)).toBe(loss);
  });

  it('is the last loss past the end, and the first before the beginning', () => {
    expect(lossAt(run, Infinity)).toBe(1);
    expect(lossAt(run, -1)).toBe(3);
  });
});
