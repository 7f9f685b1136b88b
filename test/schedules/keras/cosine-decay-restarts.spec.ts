import { cosineDecayRestarts } from '../../../src/schedules/keras/cosine-decay-restarts';
import { expectRates } from '../rates-at';

describe('cosineDecayRestarts', () => {
  const params = { initial_learning_rate: 1, first_decay_steps: 4, t_mul: 2, m_mul: 0.5, alpha: 0 };

  it('restarts at a lower rate in longer cycles, without an end', () => {
    const third = { 12: 0.25, 20: 0.125, 28: 0.125 };
    expectRates(cosineDecayRestarts, params, { 0: 1, 2: 0.5, 4: 0.5, 8: 0.25, ...third });
  });

  it('has equal cycles with a factor of 1', () => {
    const equal = { ...params, t_mul: 1, m_mul: 1 };
    expectRates(cosineDecayRestarts, equal, { 0: 1, 2: 0.5, 4: 1, 6: 0.5, 40: 1 });
  });

  it('scales what is above its floor only', () => {
    expectRates(cosineDecayRestarts, { ...params, alpha: 0.2 }, { 0: 1, 2: 0.6, 4: 0.6, 8: 0.4 });
  });
});
