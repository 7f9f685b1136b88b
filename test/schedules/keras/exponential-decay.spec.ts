import { exponentialDecay, inverseTimeDecay } from '../../../src/schedules/keras/exponential-decay';
import { expectRates, ratesTo } from '../rates-at';

const PARAMS = { initial_learning_rate: 1, decay_steps: 2, decay_rate: 0.25 };

describe('exponentialDecay', () => {
  it('is multiplied once over its decay steps', () => {
    expect(ratesTo(4, exponentialDecay, PARAMS)).toEqual([1, 0.5, 0.25, 0.125, 0.0625]);
  });

  it('falls at whole multiples only with a staircase', () => {
    const stairs = { ...PARAMS, staircase: true };
    expect(ratesTo(4, exponentialDecay, stairs)).toEqual([1, 1, 0.25, 0.25, 0.0625]);
  });

  it('grows with a rate above 1', () => {
    expect(ratesTo(4, exponentialDecay, { ...PARAMS, decay_rate: 4 })).toEqual([1, 2, 4, 8, 16]);
  });
});

describe('inverseTimeDecay', () => {
  it('divides by one more decay rate over each of its decay steps', () => {
    expectRates(inverseTimeDecay, PARAMS, { 0: 1, 1: 1 / 1.125, 2: 0.8, 8: 0.5, 24: 0.25 });
  });

  it('falls at whole multiples only with a staircase', () => {
    expectRates(inverseTimeDecay, { ...PARAMS, staircase: true }, { 1: 1, 2: 0.8, 3: 0.8, 8: 0.5 });
  });
});
