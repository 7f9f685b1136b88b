import { budgetTooSmall } from '../../../src/diagnostics/schedule/budget-too-small';
import { fill } from '../../../src/sentence';
import { named, said } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

const check = (rates: number[], limit: number | null) =>
  listOf(budgetTooSmall(runAt(specOf('torch', 'StepLR'), rates, limit)));

describe('budgetTooSmall', () => {
  it('tells how much of the way 1 − e^(−λ Σ rate) is done, and what sum would do', () => {
    // λ = 2/0.5 = 4 and Σ = 0.5, so that 1 − e⁻² = 86 % is done; three time constants are 3/4.
    const findings = check([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 0.5);
    expect(named(findings)).toEqual(['budget-too-small: warning']);
    expect(said(findings[0])).toMatch(/add up to 0\.5: .* is 86\u00a0% of the way/);
    const { remedy, fix } = findings[0];
    expect(remedy && fill(remedy.template, remedy.values)).toContain('add up to 0.75 at least');
    expect(fix).toBeNull();
  });

  it('asks for three time constants, without the rate after the last step', () => {
    expect(check([1, 1, 1, 0], 2)).toEqual([]);
    expect(check([1, 1, 0.99, 9], 2)).toHaveLength(1);
  });

  it('says that rates of 0 do nothing at all', () => {
    expect(said(check([0, 0], 2)[0])).toContain('add up to 0: even');
    expect(check([0, 0], 2)[0].message.values.share).toBe(0);
  });

  it('is silent where no limit is known, or there are no rates', () => {
    expect(check([0, 0], null)).toEqual([]);
    expect(check([0, 0], Infinity)).toEqual([]);
    expect(check([0, 0], NaN)).toEqual([]);
    expect(check([], 2)).toEqual([]);
  });
});
