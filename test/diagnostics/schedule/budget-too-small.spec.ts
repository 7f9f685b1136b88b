import { budgetTooSmall } from '../../../src/diagnostics/schedule/budget-too-small';
import { completeSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { fill } from '../../../src/sentence';
import { named, said } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

/** Which no button puts right. */
const REFUSED = specOf('torch', 'StepLR', { lr: 0, gamma: -1 });
const RATES = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
const check = (rates: number[], limit: number | null) =>
  listOf(budgetTooSmall(runAt(REFUSED, rates, limit)));

describe('budgetTooSmall', () => {
  it('tells how much of the way 1 − e^(−λ Σ rate) is done, and what sum would do', () => {
    // λ = 2/0.5 = 4 and Σ = 0.5, so that 1 − e⁻² = 86 % is done; three time constants are 3/4.
    const findings = check(RATES, 0.5);
    expect(named(findings)).toEqual(['budget-too-small: warning']);
    expect(said(findings[0])).toMatch(/add up to 0\.5: .* is 86\u00a0% of the way/);
    const { remedy, fix } = findings[0];
    expect(remedy && fill(remedy.template, remedy.values)).toContain('add up to 0.75 at least');
    expect(fix).toBeNull();
  });

  it('raises the rate of the schedule by what is missing, within what is stable', () => {
    const spec = completeSpec(specOf('torch', 'StepLR', { lr: 0.1, step_size: 100 }));
    const [found] = listOf(budgetTooSmall(runAt(spec, RATES, 0.5)));
    expect(found.fix?.params.lr).toBeCloseTo(0.15, 2);
  });

  it('multiplies all rates where the schedule has none of its own', () => {
    const schedule = completeSpec(specOf('torch', 'StepLR', { lr: 0.1, step_size: 100 }));
    const spec = specOf('combine', 'Shift', { offset: 1, schedule });
    const [found] = listOf(budgetTooSmall(runAt(spec, RATES, 0.5)));
    expect(found.fix).toEqual(specOf('combine', 'Scale', { factor: 1.5, schedule: spec }));
  });

  it('clips what would not be stable, and is silent where no stable rate would suffice in so few steps', () => {
    const spec = completeSpec(specOf('torch', 'StepLR', { lr: 0.1, step_size: 1 }));
    const rates = [0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001];
    const [found] = listOf(budgetTooSmall(runAt(spec, rates, 0.2)));
    expect(found.remedy?.template).toBe(
      'Multiply all rates by {factor}, and clip them at {highest}'
    );
    const healed = [...learningRates(found.fix as ScheduleSpec, 5)];
    expect(budgetTooSmall(runAt(spec, healed, 0.2))).toBeNull();
    expect(Math.max(...healed)).toBe(0.2);
    expect(budgetTooSmall(runAt(spec, [0.1, 0.01], 0.2))).toBeNull();
  });

  it('asks for three time constants, without the rate after the last step', () => {
    expect(check([1, 1, 1, 0], 2)).toEqual([]);
    expect(check([1, 1, 0.99, 9], 2)).toHaveLength(1);
  });

  it('leaves rates that are all 0 to the check that is for them', () => {
    expect(check([0, 0], 2)).toEqual([]);
  });

  it('is silent where no limit is known, or there are no rates', () => {
    expect(check([0, 0], null)).toEqual([]);
    expect(check([0, 0], Infinity)).toEqual([]);
    expect(check([0, 0], NaN)).toEqual([]);
    expect(check([], 2)).toEqual([]);
  });

  it('lifts the lowest rates where no factor helps those that are 0', () => {
    const spec = completeSpec(specOf('caffe', 'poly', { base_lr: 0.01, max_iter: 1 }));
    const [found] = listOf(budgetTooSmall(runAt(spec, [...learningRates(spec, 20)], 0.02)));
    expect(found.remedy).toEqual({
      template: 'Let no rate be below {lowest}',
      values: { lowest: '0.0015' }
    });
    expect(found.fix?.params).toMatchObject({ lowest: 0.0015, highest: 0.02 });
  });
});
