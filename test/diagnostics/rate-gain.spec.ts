import { rateGain } from '../../src/diagnostics/rate-gain';
import { DEFAULT_OPTIMIZERS, PLAIN_SGD } from '../../src/simulation/optimizers/optimizer-spec';

describe('rateGain', () => {
  it.each([
    [0, 1],
    [0.5, 2],
    [0.75, 4],
    [1, Infinity]
  ])('adds up the powers of the momentum %d to %d', (momentum, gain) => {
    expect(rateGain({ ...PLAIN_SGD, momentum })).toBe(gain);
  });

  it('depends on more than the rate in Adam', () => {
    expect(rateGain(DEFAULT_OPTIMIZERS.Adam)).toBeNaN();
    expect(rateGain(DEFAULT_OPTIMIZERS.AdamW)).toBeNaN();
  });
});
