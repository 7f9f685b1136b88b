import { cosineAnnealingDecay } from '../../../src/schedules/paddle/cosine-annealing-decay';
import { expectRates, ratesOf } from '../rates-of';

const PARAMS = { learning_rate: 5, T_max: 2, eta_min: 1 };

describe('CosineAnnealingDecay', () => {
  it('falls to its lowest rate and rises again', () => {
    const rates = ratesOf('paddle', 'CosineAnnealingDecay')(PARAMS, 5);
    expectRates(rates, [5, 3, 1, 3, 5, 3]);
  });

  it('computes from the step where it is told it', () => {
    expectRates([0, 1, 2, 3].map(cosineAnnealingDecay.stepTo(PARAMS)), [5, 3, 1, 3]);
  });
});
