import { largestDeviation, largestDifference } from '../../../src/schedules/code/largest-deviation';
import { rateFunction, type RateFunction } from '../../../src/schedules/code/rate-function';

const LINEAR = { library: 'combine', name: 'Expression', params: { lr: 0.1, expression: 'step' } };
const found = rateFunction(LINEAR, 9) as RateFunction;

describe('largestDeviation', () => {
  it('tells where the rates differ most, as a share of the largest', () => {
    const rates = Float64Array.of(0, 1, 2.5, 3, 4.25, 5);
    expect(largestDeviation(rates, found, false)).toEqual({ share: 0.1, step: 2 });
  });

  it('is infinite where a rate is no number', () => {
    const root = { ...LINEAR, params: { lr: 0.1, expression: 'sqrt(3 - step)' } };
    const broken = rateFunction(root, 9) as RateFunction;
    expect(largestDeviation(Float64Array.of(2, 1, 1, 0, 0), broken, false).share).toBe(Infinity);
  });

  it('sees the rounding of float32', () => {
    const tenth = { ...LINEAR, params: { lr: 0.1, expression: '0.1' } };
    const { share } = largestDeviation(
      Float64Array.of(0.1),
      rateFunction(tenth, 9) as RateFunction,
      true
    );
    expect(share).toBeGreaterThan(1e-9);
    expect(share).toBeLessThan(1e-7);
  });
});

describe('largestDifference', () => {
  it('compares with the rates of any function', () => {
    expect(largestDifference(Float64Array.of(1, 2, 4), step => step + 1)).toEqual({
      share: 0.25,
      step: 2
    });
    expect(largestDifference(Float64Array.of(0, 0), () => 0).share).toBe(0);
  });
});
