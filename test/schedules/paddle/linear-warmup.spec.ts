import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('paddle', 'LinearWarmup');
const DECAY = {
  library: 'paddle',
  name: 'InverseTimeDecay',
  params: { learning_rate: 1, gamma: 1 }
};
const WARMUP = { warmup_steps: 4, start_lr: 0, end_lr: 1, learning_rate: DECAY };

describe('LinearWarmup', () => {
  it('is followed by the schedule from its step 0', () => {
    expectRates(rates(WARMUP, 6), [0, 0.25, 0.5, 0.75, 1, 1 / 2, 1 / 3]);
  });

  it('does not come to its end rate where the schedule begins with another', () => {
    const params = { ...WARMUP, warmup_steps: 2, start_lr: 1, end_lr: 5 };
    expectRates(rates(params, 3), [1, 3, 1, 0.5]);
  });

  it('may be warmed up to once more', () => {
    const inner = { library: 'paddle', name: 'LinearWarmup', params: WARMUP };
    const params = { warmup_steps: 2, start_lr: 0.2, end_lr: 0, learning_rate: inner };
    expect(() => rates(params, 1)).toThrow('end_lr must be greater than 0, not 0');
    expectRates(rates({ ...params, end_lr: 0.4 }, 4), [0.2, 0.3, 0, 0.25, 0.5]);
  });

  it('takes schedules of paddle only', () => {
    const other = { library: 'torch', name: 'StepLR', params: {} };
    expect(() => rates({ ...WARMUP, learning_rate: other }, 1)).toThrow(
      'learning_rate takes schedules of paddle only, not StepLR of torch'
    );
  });
});
