import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('paddle', 'OneCycleLR');
const PARAMS = {
  ...{ max_learning_rate: 8, total_steps: 6, phase_pct: 0.5, end_learning_rate: 0.5 },
  ...{ divide_factor: 4, anneal_strategy: 'linear' }
};

describe('OneCycleLR', () => {
  it('rises to the highest rate and falls to the last one', () => {
    expectRates(rates(PARAMS, 5), [2, 5, 8, 5.5, 3, 0.5]);
  });

  it('falls to the first one in between in three phases', () => {
    const params = { ...PARAMS, three_phase: true, total_steps: 10, phase_pct: 0.3 };
    expectRates(rates(params, 6), [2, 5, 8, 5, 2, 1.7, 1.4]);
  });

  it('raises past its total', () => {
    expect(() => rates(PARAMS, 7)).toThrow('OneCycleLR raises at step 7: its total is 6 steps');
  });

  it('refuses what Paddle refuses or divides by zero with', () => {
    expect(() => rates({ ...PARAMS, three_phase: true }, 1)).toThrow(
      'phase_pct of three phases must be less than 0.5, not 0.5'
    );
    expect(() => rates({ ...PARAMS, total_steps: 2 }, 1)).toThrow(
      'OneCycleLR divides by zero at step 0'
    );
  });
});
