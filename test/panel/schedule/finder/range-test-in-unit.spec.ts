import { BITS, NATS } from '../../../../src/analysis/in-unit';
import { findRates } from '../../../../src/analysis/rate-finder/range-test';
import { rangeTestInUnit } from '../../../../src/panel/schedule/finder/range-test-in-unit';

const test = {
  name: 'loss',
  isSimulated: true,
  rates: Float64Array.from({ length: 60 }, (_, i) => 1e-7 * 1.35 ** i),
  losses: Float64Array.from({ length: 60 }, (_, i) => 3 - i / 40)
};
const found = findRates(test);

describe('rangeTestInUnit', () => {
  it('has every loss of a simulated test in bits, and the same rates', () => {
    const inBits = rangeTestInUnit({ test, found }, BITS);
    expect(inBits.test.losses[0]).toBeCloseTo(3 / Math.LN2, 12);
    expect(inBits.found.smoothed[0]).toBeCloseTo(3 / Math.LN2, 12);
    inBits.found.suggestions.forEach(({ rate, loss }, i) => {
      expect(rate).toBe(found.suggestions[i].rate);
      expect(loss).toBeCloseTo(found.suggestions[i].loss / Math.LN2, 12);
    });
  });

  it('leaves nats, and what was recorded, as it is', () => {
    expect(rangeTestInUnit({ test, found }, NATS).test).toBe(test);
    const recorded = { ...test, isSimulated: false };
    expect(rangeTestInUnit({ test: recorded, found }, BITS).test).toBe(recorded);
  });
});
