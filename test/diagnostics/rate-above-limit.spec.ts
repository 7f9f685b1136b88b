import { rateAboveLimit } from '../../src/diagnostics/rate-above-limit';
import { named, said } from './said';

const check = (rates: number[], limit: number | null = 0.5) => {
  const finding = rateAboveLimit(Float64Array.from(rates), limit);
  return finding === null ? [] : [finding];
};

describe('rateAboveLimit', () => {
  it('has nothing against rates up to the limit, or without one', () => {
    expect(check([0.5, 0.4, 0.3])).toEqual([]);
    expect(check([9, 9], null)).toEqual([]);
  });

  it('does not look at the last rate, which moves nothing', () => {
    expect(check([0.1, 0.2, 9])).toEqual([]);
  });

  it('tells the first step above the limit, and for how many steps', () => {
    const findings = check([0.1, 2, 1, 0.5, 3, 0.1]);
    expect(named(findings)).toEqual(['rate-above-limit: info']);
    expect(findings[0].message.values).toMatchObject({ step: 1, count: 2 });
    expect(said(findings[0])).toContain('the learning rate 2 is above 0.5');
    expect(check([1, 1, 1, 1])[0].message.values).toMatchObject({ step: 0, count: 3 });
  });
});
