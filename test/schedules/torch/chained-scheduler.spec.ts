import { ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'ChainedScheduler');
const HALF = { library: 'torch', name: 'ConstantLR', params: { factor: 0.5, total_iters: 2 } };
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { gamma: 0.5 } };
const BASE = { library: 'torch', name: 'LambdaLR', params: { lr_lambda: '1' } };

describe('ChainedScheduler', () => {
  it('is the product of its schedules', () => {
    expect(rates({ lr: 8, schedulers: [HALF, HALVING] }, 4)).toEqual([4, 2, 2, 1, 0.5]);
  });

  it('of one schedule is that schedule', () => {
    expect(rates({ lr: 8, schedulers: [HALVING] }, 3)).toEqual([8, 4, 2, 1]);
  });

  it('forgets what comes before a schedule that sets the rate from the base rate', () => {
    expect(rates({ lr: 8, schedulers: [HALVING, BASE] }, 3)).toEqual([8, 8, 8, 8]);
    expect(rates({ lr: 8, schedulers: [BASE, HALVING] }, 3)).toEqual([8, 4, 4, 4]);
  });

  it('cannot come after another in a SequentialLR', () => {
    const chained = { library: 'torch', name: 'ChainedScheduler', params: { schedulers: [HALF] } };
    const params = { milestones: [2], schedulers: [HALVING, chained] };
    expect(() => ratesOf('torch', 'SequentialLR')(params, 2)).toThrow(
      'SequentialLR cannot go over to ChainedScheduler'
    );
  });

  it('refuses an empty list and a schedule that follows a metric', () => {
    expect(() => rates({ schedulers: [] }, 1)).toThrow('schedulers must be one of');
    const plateau = { library: 'torch', name: 'ReduceLROnPlateau', params: {} };
    expect(() => rates({ schedulers: [plateau] }, 1)).toThrow(
      'ChainedScheduler does not support ReduceLROnPlateau'
    );
  });
});
