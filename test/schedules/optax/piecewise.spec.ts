import {
  piecewiseConstantSchedule,
  piecewiseInterpolateSchedule
} from '../../../src/schedules/optax/piecewise';
import { ratesTo } from '../rates-at';

describe('piecewiseConstantSchedule', () => {
  it('is multiplied at each boundary itself', () => {
    const params = { init_value: 1, boundaries_and_scales: { 2: 0.5, 4: 0.25 } };
    expect(ratesTo(5, piecewiseConstantSchedule, params)).toEqual([1, 1, 0.5, 0.5, 0.125, 0.125]);
  });

  it('may fall to 0, and is constant without boundaries', () => {
    const zero = { init_value: 1, boundaries_and_scales: { 1: 0, 2: 4 } };
    expect(ratesTo(3, piecewiseConstantSchedule, zero)).toEqual([1, 0, 0, 0]);
    const none = { init_value: 0.5, boundaries_and_scales: {} };
    expect(ratesTo(2, piecewiseConstantSchedule, none)).toEqual([0.5, 0.5, 0.5]);
  });

  it('refuses a negative scale', () => {
    expect(() =>
      ratesTo(1, piecewiseConstantSchedule, { boundaries_and_scales: { 2: -1 } })
    ).toThrow('boundaries_and_scales must be at least 0, not -1');
  });
});

describe('piecewiseInterpolateSchedule', () => {
  const params = { init_value: 1, boundaries_and_scales: { 2: 0.5, 4: 4 } };

  it('goes from one boundary to the next in straight lines', () => {
    const linear = { ...params, interpolate_type: 'linear' };
    expect(ratesTo(5, piecewiseInterpolateSchedule, linear)).toEqual([1, 0.75, 0.5, 1.25, 2, 2]);
  });

  it('meets the lines at the boundaries and halfway with cosines', () => {
    const rates = ratesTo(5, piecewiseInterpolateSchedule, {
      ...params,
      interpolate_type: 'cosine'
    });
    [1, 0.75, 0.5, 1.25, 2, 2].forEach((rate, i) => expect(rates[i]).toBeCloseTo(rate, 6));
  });
});
