import { cosineAnnealingWarmRestarts } from '../../../src/schedules/paddle/cosine-annealing-warm-restarts';
import { expectRates, ratesOf } from '../rates-of';

const PARAMS = { learning_rate: 5, T_0: 2, T_mult: 2, eta_min: 1 };

describe('CosineAnnealingWarmRestarts', () => {
  it('restarts with longer cycles', () => {
    const rates = ratesOf('paddle', 'CosineAnnealingWarmRestarts')(PARAMS, 6);
    expectRates(rates, [5, 3, 5, 3 + Math.SQRT2, 3, 3 - Math.SQRT2, 5]);
  });

  it('has the same cycles where it is told the step', () => {
    const rates = [0, 1, 2, 4, 6].map(cosineAnnealingWarmRestarts.stepTo(PARAMS));
    expectRates(rates, [5, 3, 5, 3, 5]);
    expectRates([3].map(cosineAnnealingWarmRestarts.stepTo({ ...PARAMS, T_mult: 1 })), [3]);
  });

  it('misses a restart that rounding puts into the cycle before it, as Paddle does', () => {
    // log 243 / log 3 is 4.999…
    const told = cosineAnnealingWarmRestarts.stepTo({ ...PARAMS, T_mult: 3 });
    expectRates([told(2 * 121)], [1]);
  });
});
