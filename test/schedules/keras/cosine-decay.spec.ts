import { cosineDecay } from '../../../src/schedules/keras/cosine-decay';
import { expectRates } from '../rates-at';

describe('cosineDecay', () => {
  const params = { initial_learning_rate: 1, decay_steps: 4, alpha: 0.2 };

  it('falls along half a wave to the share alpha, and stays', () => {
    expectRates(cosineDecay, params, { 0: 1, 2: 0.6, 4: 0.2, 9: 0.2 });
  });

  it('has its decay steps after the warm-up', () => {
    const warm = { ...params, initial_learning_rate: 0, warmup_target: 1, warmup_steps: 2 };
    expectRates(cosineDecay, warm, { 0: 0, 1: 0.5, 2: 1, 4: 0.6, 6: 0.2, 9: 0.2 });
  });

  it('has no warm-up without its target, and none without its steps', () => {
    expectRates(cosineDecay, { ...params, warmup_steps: 2 }, { 0: 1, 2: 0.6, 4: 0.2 });
    expectRates(cosineDecay, { ...params, warmup_target: 0.5 }, { 0: 0.5, 2: 0.3, 4: 0.1 });
  });
});
