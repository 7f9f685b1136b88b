import { ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'Clip');
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { lr: 8, gamma: 0.5 } };

describe('Clip', () => {
  it('keeps the rate between its bounds', () => {
    const params = { lowest: 2, highest: 5, schedule: HALVING };
    expect(rates(params, 4)).toEqual([5, 4, 2, 2, 2]);
  });

  it('has no upper bound where none is given', () => {
    expect(rates({ lowest: 3, highest: null, schedule: HALVING }, 2)).toEqual([8, 4, 3]);
  });

  it('obeys the highest where the bounds cross', () => {
    expect(rates({ lowest: 4, highest: 1, schedule: HALVING }, 3)).toEqual([1, 1, 1, 1]);
  });

  it('lifts a negative rate to 0', () => {
    const falling = { library: 'combine', name: 'Expression', params: { expression: '1 - step' } };
    expect(rates({ lowest: 0, highest: null, schedule: falling }, 3)).toEqual([1, 0, 0, 0]);
  });
});
