import { greedy } from '../../../src/schedules/transformers/greedy';
import { expectRates, ratesTo } from '../rates-at';

const SAME = [1, 1, 1, 1, 1, 1];

describe('greedy', () => {
  const params = { lr: 0.1, factor: 0.5, patience: 0, min_lr: 0.02, max_lr: 0.5 };

  it('raises the rate while the metric improves, up to the highest', () => {
    expectRates(greedy, params, { 0: 0.1, 1: 0.2, 2: 0.4, 3: 0.5, 4: 0.5 }, [9, 8, 7, 6]);
  });

  it('lowers the rate while it does not, down to the lowest', () => {
    expectRates(greedy, params, { 1: 0.2, 2: 0.1, 3: 0.05, 4: 0.025, 5: 0.02, 6: 0.02 }, SAME);
  });

  it('waits for as many in a row as its patience, and one more', () => {
    const patient = { ...params, patience: 1 };
    expectRates(greedy, patient, { 1: 0.1, 2: 0.2, 3: 0.2, 4: 0.1 }, [9, 8, 8, 8]);
    expect(ratesTo(4, greedy, patient, [9, 9, 8, 8])).toEqual([0.1, 0.1, 0.1, 0.1, 0.1]);
  });

  it('counts nothing during the cool-down after a fall, or the warm-up after a rise', () => {
    expectRates(greedy, { ...params, cooldown: 1 }, { 2: 0.1, 3: 0.1, 4: 0.05 }, SAME);
    expectRates(greedy, { ...params, warmup: 1 }, { 1: 0.2, 2: 0.2, 3: 0.1 }, SAME);
  });

  it('begins anew after its reductions at the lowest rate, best metric included', () => {
    const reset = { ...params, lr: 0.04, reset_start: 1 };
    expectRates(greedy, reset, { 1: 0.08, 2: 0.04, 3: 0.04, 4: 0.08 }, SAME);
  });

  it('judges the mean of the last metrics where it smooths', () => {
    const metric = [4, 6, 3];
    expectRates(greedy, params, { 1: 0.2, 2: 0.1, 3: 0.2 }, metric);
    const smooth = { ...params, smooth: true, window_size: 3 };
    expectRates(greedy, smooth, { 1: 0.2, 2: 0.1, 3: 0.05 }, metric);
  });

  it('keeps the rate until a metric is known', () => {
    expect(ratesTo(3, greedy, params)).toEqual([0.1, 0.1, 0.1, 0.1]);
  });
});
