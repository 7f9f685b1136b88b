import {
  constantSchedule,
  linearSchedule,
  polynomialSchedule,
  warmupConstantSchedule
} from '../../../src/schedules/optax/polynomial';
import { ratesTo } from '../rates-at';

describe('linearSchedule', () => {
  it('waits, goes in equal steps to its last rate, and stays', () => {
    const params = { init_value: 1, end_value: 0.5, transition_steps: 2, transition_begin: 1 };
    expect(ratesTo(5, linearSchedule, params)).toEqual([1, 1, 0.75, 0.5, 0.5, 0.5]);
  });
});

describe('polynomialSchedule', () => {
  it('takes a power of the remaining share', () => {
    const params = { init_value: 1, end_value: 0, transition_steps: 4, power: 2 };
    expect(ratesTo(5, polynomialSchedule, params)).toEqual([1, 0.5625, 0.25, 0.0625, 0, 0]);
  });

  it('refuses a power of 0', () => {
    expect(() => ratesTo(1, polynomialSchedule, { power: 0 })).toThrow(
      'power must be greater than 0, not 0'
    );
  });
});

describe('warmupConstantSchedule', () => {
  it('rises to the peak and stays', () => {
    const params = { init_value: 0, peak_value: 1, warmup_steps: 4 };
    expect(ratesTo(6, warmupConstantSchedule, params)).toEqual([0, 0.25, 0.5, 0.75, 1, 1, 1]);
  });

  it('never leaves its first value without a warm-up, as the library does', () => {
    const params = { init_value: 0.25, peak_value: 1, warmup_steps: 0 };
    expect(ratesTo(2, warmupConstantSchedule, params)).toEqual([0.25, 0.25, 0.25]);
  });
});

describe('constantSchedule', () => {
  it('is its value at every step', () => {
    expect(ratesTo(2, constantSchedule, { value: 0.5 })).toEqual([0.5, 0.5, 0.5]);
  });
});
