import { lossRises } from '../../src/diagnostics/loss-rises';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { DEFAULT_OPTIMIZERS, PLAIN_SGD } from '../../src/simulation/optimizers/optimizer-spec';
import { runOf } from './run-of';

const momentum = { ...FULL_BATCH, optimizer: { ...PLAIN_SGD, momentum: 0.9 } };
const adam = { ...FULL_BATCH, optimizer: DEFAULT_OPTIMIZERS.Adam };

describe('lossRises', () => {
  it('lists each rise of plain gradient descent by its step', () => {
    const run = runOf([4, 3, 3.1, 3.05, 3.2], { steps: Int32Array.of(0, 10, 20, 30, 40) });
    expect(lossRises(run, 8)).toEqual([20, 40]);
  });

  it('takes a millionth of the loss for rounding', () => {
    expect(lossRises(runOf([1e6, 1e6 + 0.9]), 8)).toEqual([]);
    expect(lossRises(runOf([1e6, 1e6 + 1.1]), 8)).toEqual([1]);
  });

  it.each([
    ['momentum', momentum],
    ['Adam', adam]
  ])('lets %s swing up by a tenth of the fall so far', (_, plan) => {
    // It has fallen by 5, and may rise to 5.5.
    expect(lossRises(runOf([10, 5, 5.4, 5.6, 4], { plan }), 8)).toEqual([3]);
    expect(lossRises(runOf([10, 10.1, 5], { plan }), 8)).toEqual([1]);
  });

  it('asks nothing of mini-batches, unless they hold all samples', () => {
    const run = runOf([1, 2, 3], { plan: { ...FULL_BATCH, batchSize: 8 } });
    expect(lossRises(run, 9)).toEqual([]);
    expect(lossRises(run, 8)).toEqual([1, 2]);
  });

  it('sees no rise in a single loss, or none', () => {
    expect(lossRises(runOf([1]), 8)).toEqual([]);
    expect(lossRises(runOf([]), 8)).toEqual([]);
  });
});
