import { diagnoseSchedule } from '../../../src/diagnostics/schedule/diagnose-schedule';
import { rateBelowZero } from '../../../src/diagnostics/schedule/rate-below-zero';
import { learningRates } from '../../../src/schedules/learning-rates';
import { named, said } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

const formula = (text: string) => specOf('combine', 'Expression', { lr: 0.1, expression: text });
const falling = formula('lr * (1 - step / 5)');
const rising = formula('lr * step / total');

describe('rateBelowZero', () => {
  it('finds the first rate below 0, and clips the schedule there', () => {
    const rates = learningRates(falling, 10);
    const findings = listOf(rateBelowZero(runAt(falling, [...rates])));
    expect(named(findings)).toEqual(['rate-below-zero: error']);
    expect(said(findings[0])).toBe('At step 6 the rate is -0.02: below 0 a step leads uphill.');
    expect(Math.min(...learningRates(findings[0].fix ?? falling, 10))).toBe(0);
  });

  it('has no button where nothing would be left of the schedule', () => {
    const spec = formula('-lr');
    const finding = rateBelowZero(runAt(spec, [-0.1, -0.1, -0.1]));
    expect(finding?.fix).toBeNull();
    expect(finding?.remedy?.template).toBe('Take rates above 0.');
  });

  it('says nothing of a sum of rates that is below 0', () => {
    const run = { ...runAt(formula('-lr'), [-0.1, -0.1, -0.1]), maxLearningRate: 4 };
    expect(diagnoseSchedule(run).map(({ id }) => id)).not.toContain('budget-too-small');
  });

  it('has nothing against rates from 0 on, nor against the one after the last step', () => {
    expect(rateBelowZero(runAt(rising, [0, 0.05, 0.1]))).toBeNull();
    expect(rateBelowZero(runAt(falling, [0.1, 0.05, -0.1]))).toBeNull();
  });
});
