import { cosine, cosineWithRestarts } from '../../../src/schedules/transformers/cosine';
import { expectRates } from '../rates-at';

describe('cosine', () => {
  const params = { lr: 1, num_warmup_steps: 2, num_training_steps: 10 };

  it('rises in a line and falls along half a wave', () => {
    const quarter = (1 + Math.SQRT1_2) / 2;
    expectRates(cosine, params, { 0: 0, 1: 0.5, 2: 1, 4: quarter, 6: 0.5, 10: 0 });
  });

  it('goes on along its wave past the end, as the library does', () => {
    expectRates(cosine, params, { 14: 0.5, 18: 1 });
  });

  it('comes back to the base rate with a whole wave', () => {
    expectRates(cosine, { ...params, num_cycles: 1 }, { 2: 1, 4: 0.5, 6: 0, 10: 1 });
  });

  it('has no division by zero where the warm-up is all of the training', () => {
    expectRates(cosine, { ...params, num_warmup_steps: 10 }, { 9: 0.9, 10: 1, 11: 0 });
  });
});

describe('cosineWithRestarts', () => {
  const params = { lr: 1, num_warmup_steps: 0, num_training_steps: 8, num_cycles: 2 };

  it('falls twice from the base rate', () => {
    const late = (1 - Math.SQRT1_2) / 2;
    expectRates(cosineWithRestarts, params, { 0: 1, 2: 0.5, 3: late, 4: 1, 6: 0.5, 7: late });
  });

  it('is 0 from the end on, where it would begin anew', () => {
    expectRates(cosineWithRestarts, params, { 8: 0, 9: 0, 20: 0 });
  });
});
