import { ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'Scale');
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { lr: 8, gamma: 0.5 } };

describe('Scale', () => {
  it('multiplies each rate', () => {
    expect(rates({ factor: 0.25, schedule: HALVING }, 3)).toEqual([2, 1, 0.5, 0.25]);
  });

  it('scales what is scaled already', () => {
    const schedule = {
      library: 'combine',
      name: 'Scale',
      params: { factor: 10, schedule: HALVING }
    };
    expect(rates({ factor: 0.5, schedule }, 1)).toEqual([40, 20]);
  });

  it('refuses a factor of 0, and what its schedule refuses', () => {
    expect(() => rates({ factor: 0, schedule: HALVING }, 1)).toThrow(
      'factor must be greater than 0, not 0'
    );
    const schedule = { ...HALVING, params: { lr: 8, gamma: 0 } };
    expect(() => rates({ factor: 1, schedule }, 1)).toThrow('gamma must be greater than 0, not 0');
  });
});
