import { polynomialDecay } from '../../../src/schedules/keras/polynomial-decay';
import { expectRates } from '../rates-at';

describe('polynomialDecay', () => {
  const params = { initial_learning_rate: 1, decay_steps: 4, end_learning_rate: 0.2, power: 2 };

  it('falls by a power to its last rate, and stays', () => {
    expectRates(polynomialDecay, params, { 0: 1, 1: 0.65, 2: 0.4, 4: 0.2, 9: 0.2 });
  });

  it('becomes longer whenever it ends with cycles', () => {
    const cycle = { ...params, cycle: true };
    const second = { 5: 0.3125, 6: 0.25, 8: 0.2 };
    expectRates(polynomialDecay, cycle, { 0: 1, 2: 0.4, 4: 0.2, ...second, 9: 0.25, 12: 0.2 });
  });

  it('may rise', () => {
    const rising = { ...params, end_learning_rate: 2, power: 1 };
    expectRates(polynomialDecay, rising, { 0: 1, 2: 1.5, 4: 2, 5: 2 });
  });
});
