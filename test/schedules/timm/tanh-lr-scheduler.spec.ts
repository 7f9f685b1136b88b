import { tanhLRScheduler } from '../../../src/schedules/timm/tanh-lr-scheduler';
import { defaultSpec } from '../../../src/schedules/default-spec';
import { runOf } from '../../../src/schedules/learning-rates';
import { expectRates } from '../rates-at';

const defaults = () => defaultSpec(tanhLRScheduler).params;

describe('tanhLRScheduler', () => {
  const params = { lr: 1, t_initial: 4, lb: -2, ub: 2 };

  it('falls along a tanh that is half done where its argument is 0', () => {
    // tanh(1) = 0.7615941559557649
    expectRates(tanhLRScheduler, params, { 1: 0.8807970779778824, 2: 0.5, 3: 0.1192029220221176 });
  });

  it('jumps to the base rate at step 0 and to the lowest at the end', () => {
    expectRates(tanhLRScheduler, { ...params, lr_min: 0.2 }, { 0: 1, 2: 0.6, 4: 0.2, 9: 0.2 });
  });

  it('warms up to where the curve is after it, where the warm-up overlaps', () => {
    const warm = { ...params, warmup_t: 2, warmup_lr_init: 0.1 };
    expectRates(tanhLRScheduler, warm, { 0: 0.1, 1: 0.3, 2: 0.5, 3: 0.1192029220221176 });
    expectRates(tanhLRScheduler, { ...warm, warmup_prefix: true }, { 1: 0.55, 4: 0.5 });
  });

  it('refuses bounds that are out of order', () => {
    expect(() => tanhLRScheduler.begin({ ...defaults(), lb: 2, ub: 2 }, runOf(1, null))).toThrow(
      'ub must be greater than lb 2, not 2'
    );
  });

  it('begins a second cycle on the curve, not at the base rate', () => {
    const cycles = { ...params, cycle_limit: 2, cycle_decay: 0.5 };
    // (1 + tanh(2)) / 4, tanh(2) = 0.9640275800758169
    expectRates(tanhLRScheduler, cycles, { 4: 0.491006895018954, 6: 0.25, 8: 0 });
  });
});
