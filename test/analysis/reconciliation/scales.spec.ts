import { SCALES, SCALE_NAMES } from '../../../src/analysis/reconciliation/scales';

describe('SCALES', () => {
  it('are what may have been made of a loss, nats the simplest', () => {
    expect(SCALES.bits.of(Math.LN2)).toBe(1);
    expect(SCALES.log10.of(Math.LN10)).toBe(1);
    expect(SCALES.perplexity.of(Math.log(7))).toBeCloseTo(7, 12);
    expect(SCALES.negative.of(2)).toBe(-2);
    expect(SCALE_NAMES.filter(name => SCALES[name].cost === 0)).toEqual(['nats']);
  });
});
