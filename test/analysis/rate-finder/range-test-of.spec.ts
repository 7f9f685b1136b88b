import { rangeTestOf, untilLost } from '../../../src/analysis/rate-finder/range-test-of';

const rates = Float64Array.from({ length: 20 }, (_, i) => 1e-5 * 2 ** i);
const losses = Float64Array.from({ length: 20 }, (_, i) => 2 - i / 20);

describe('rangeTestOf', () => {
  it('takes rates that rise, and a loss for each', () => {
    expect(rangeTestOf('loss', rates, losses)).toEqual({
      name: 'loss',
      isSimulated: false,
      rates,
      losses
    });
  });

  it.each([
    [rates.subarray(1), losses, '19 rates and 20 losses are no pairs'],
    [rates.subarray(0, 5), losses.subarray(0, 5), '5 points show no valley: 12 are the fewest'],
    [rates.slice().reverse(), losses, 'rate 1 is 2.62144'],
    [rates.map((rate, i) => (i === 7 ? NaN : rate)), losses, 'rate 7 is NaN'],
    [rates.map(rate => rate - 1e-5), losses, 'rate 0 is 0']
  ])('refuses anything else by its value', (given, at, message) => {
    expect(() => rangeTestOf('loss', given, at)).toThrow(message);
  });
});

describe('untilLost', () => {
  const ends = (...tail: number[]): number => {
    const all = Float64Array.of(2, 1, 0.5, ...tail);
    return untilLost({
      ...rangeTestOf('loss', rates, losses),
      rates: rates.slice(0, all.length),
      losses: all
    }).losses.length;
  };

  it('ends with the first loss above four times the least', () => {
    expect(ends(2, 2.1, 9)).toBe(5);
    expect(ends(1.9, 2)).toBe(5);
  });

  it('ends before the first that is not finite', () => {
    expect(ends(1, NaN, 3)).toBe(4);
    expect(ends(Infinity)).toBe(3);
  });
});
