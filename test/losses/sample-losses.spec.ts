import { divisorOf, reduce } from '../../src/losses/sample-losses';

const samples = { losses: Float64Array.of(1, 2, 6), denominator: 4.5 };
const nothing = { losses: new Float64Array(0), denominator: 0 };

describe('reduce', () => {
  it('divides the sum by the denominator, or by the number of samples', () => {
    expect(reduce(samples, 'sum')).toBe(9);
    expect(reduce(samples, 'mean')).toBe(2);
    expect(reduce(samples, 'batchmean')).toBe(3);
    expect(reduce(samples, 'none')).toBeNull();
  });

  it('has the extent of the first axis for a batch, where it is told', () => {
    expect(reduce({ ...samples, batchSize: 2 }, 'batchmean')).toBe(4.5);
    expect(reduce({ ...samples, batchSize: 2 }, 'mean')).toBe(2);
  });

  it('has 0 for the sum of nothing and NaN for its mean', () => {
    expect(reduce(nothing, 'sum')).toBe(0);
    expect(reduce(nothing, 'mean')).toBeNaN();
    expect(reduce(nothing, 'batchmean')).toBeNaN();
  });

  it('lets one NaN or infinite loss through', () => {
    expect(reduce({ losses: Float64Array.of(1, NaN), denominator: 2 }, 'mean')).toBeNaN();
    expect(reduce({ losses: Float64Array.of(1, Infinity), denominator: 2 }, 'mean')).toBe(Infinity);
  });
});

describe('divisorOf', () => {
  it('is what a sample is divided by on its way into the reduced loss', () => {
    expect(divisorOf(samples, 'mean')).toBe(4.5);
    expect(divisorOf(samples, 'batchmean')).toBe(3);
    expect(divisorOf(samples, 'sum')).toBe(1);
    expect(divisorOf(samples, 'none')).toBe(1);
  });
});
