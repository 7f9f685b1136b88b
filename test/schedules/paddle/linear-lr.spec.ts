import { expectRates, ratesOf } from '../rates-of';

describe('LinearLR', () => {
  it('goes from one factor to the other and stays', () => {
    const params = { learning_rate: 8, start_factor: 0.25, end_factor: 1, total_steps: 3 };
    expectRates(ratesOf('paddle', 'LinearLR')(params, 4), [2, 4, 6, 8, 8]);
  });
});
