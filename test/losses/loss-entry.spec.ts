import { numberOf, weightsOf } from '../../src/losses/loss-entry';

describe('numberOf', () => {
  it('takes a parameter for a number', () => {
    expect(numberOf({ gamma: 2.5 }, 'gamma')).toBe(2.5);
    expect(numberOf({}, 'gamma')).toBeNaN();
  });
});

describe('weightsOf', () => {
  it('takes a parameter for weights, and anything else for none', () => {
    expect(weightsOf({ weight: [1, 2] }, 'weight')).toEqual([1, 2]);
    expect(weightsOf({ weight: null }, 'weight')).toBeNull();
    expect(weightsOf({ weight: 'balanced' }, 'weight')).toBeNull();
    expect(weightsOf({}, 'weight')).toBeNull();
  });
});
