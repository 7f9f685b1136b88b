import { ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'Shift');
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { lr: 8, gamma: 0.5 } };

describe('Shift', () => {
  it('is some steps ahead', () => {
    expect(rates({ offset: 1, schedule: HALVING }, 2)).toEqual([4, 2, 1]);
    expect(rates({ offset: 3, schedule: HALVING }, 1)).toEqual([1, 0.5]);
  });

  it('waits at its first rate where it is behind', () => {
    expect(rates({ offset: -2, schedule: HALVING }, 4)).toEqual([8, 8, 8, 4, 2]);
    expect(rates({ offset: 0, schedule: HALVING }, 1)).toEqual([8, 4]);
  });

  it('refuses parts of a step, and more steps than a run can have', () => {
    expect(() => rates({ offset: 0.5, schedule: HALVING }, 1)).toThrow('offset');
    expect(() => rates({ offset: 1_000_001, schedule: HALVING }, 1)).toThrow('1000000');
  });
});
