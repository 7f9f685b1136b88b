import { checkOptimizer } from '../../../src/simulation/optimizers/check-optimizer';
import {
  DEFAULT_OPTIMIZERS,
  PLAIN_SGD,
  type AdamSpec
} from '../../../src/simulation/optimizers/optimizer-spec';

const ADAM = DEFAULT_OPTIMIZERS.Adam as AdamSpec;

describe('checkOptimizer', () => {
  it.each(Object.values(DEFAULT_OPTIMIZERS))('takes $name as torch has it', spec => {
    expect(() => checkOptimizer(spec)).not.toThrow();
  });

  it.each([
    [{ ...PLAIN_SGD, momentum: -1 }, 'momentum must be a finite number of at least 0, not -1'],
    [{ ...PLAIN_SGD, nesterov: true }, 'Nesterov needs a momentum greater than 0'],
    [{ ...PLAIN_SGD, weightDecay: NaN }, 'weight_decay must be a finite number of at least 0'],
    [{ ...ADAM, beta1: 1 }, 'beta1 must be at least 0 and less than 1, not 1'],
    [{ ...ADAM, beta2: -0.1 }, 'beta2 must be at least 0 and less than 1, not -0.1'],
    [{ ...ADAM, eps: -1 }, 'eps must be a finite number of at least 0, not -1']
  ])('refuses what torch refuses: %j', (spec, message) => {
    expect(() => checkOptimizer(spec)).toThrow(message);
  });
});
