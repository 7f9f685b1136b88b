import { DEFAULT_OPTIMIZERS, PLAIN_SGD } from '../../../src/simulation/optimizers/optimizer-spec';

describe('DEFAULT_OPTIMIZERS', () => {
  it('are by their names what torch.optim has by default', () => {
    for (const [name, spec] of Object.entries(DEFAULT_OPTIMIZERS)) {
      expect(spec.name).toBe(name);
    }
    expect(DEFAULT_OPTIMIZERS.Adam).toMatchObject({
      ...{ beta1: 0.9, beta2: 0.999, eps: 1e-8, weightDecay: 0 }
    });
    expect(DEFAULT_OPTIMIZERS.AdamW).toEqual({
      ...DEFAULT_OPTIMIZERS.Adam,
      name: 'AdamW',
      weightDecay: 0.01
    });
  });

  it('have plain gradient descent for SGD', () => {
    expect(DEFAULT_OPTIMIZERS.SGD).toBe(PLAIN_SGD);
    expect(PLAIN_SGD).toMatchObject({ momentum: 0, nesterov: false, weightDecay: 0 });
  });
});
