import { rateAboveStable } from '../../../src/diagnostics/schedule/rate-above-stable';
import { completeSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import { named, said } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

const step = completeSpec(specOf('torch', 'StepLR', { lr: 0.4, step_size: 100 }));

describe('rateAboveStable', () => {
  it('names the first rate above the limit, and lowers the rate of the schedule', () => {
    const findings = listOf(rateAboveStable(runAt(step, [0.1, 0.4, 0.2, 0.1], 0.3)));
    expect(named(findings)).toEqual(['rate-above-stable: warning']);
    expect(said(findings[0])).toBe(
      'From step 1 on the rate 0.4 is above 0.3, the largest that is stable on these samples at the start.'
    );
    expect(findings[0].fix?.params.lr).toBe(0.3);
  });

  it('multiplies all rates where the schedule has none of its own', () => {
    const spec = specOf('combine', 'Shift', { offset: 1, schedule: step });
    expect(rateAboveStable(runAt(spec, [0.4, 0.4, 0.4], 0.1))?.fix).toEqual(
      specOf('combine', 'Scale', { factor: 0.25, schedule: spec })
    );
  });

  it('takes a rate at the limit, and does not look at the one after the last step', () => {
    expect(rateAboveStable(runAt(step, [0.3, 0.3, 9], 0.3))).toBeNull();
  });

  it('is silent where no limit is known', () => {
    expect(rateAboveStable(runAt(step, [9, 9, 9], null))).toBeNull();
    expect(rateAboveStable(runAt(step, [9, 9, 9], Infinity))).toBeNull();
  });

  it('clips where no lower rate of its own and no factor lead below the limit', () => {
    const wild = completeSpec(specOf('torch', 'MultiplicativeLR', { lr_lambda: '10' }));
    const found = rateAboveStable(runAt(wild, [...learningRates(wild, 400)], 0.3));
    expect(found?.fix?.params).toEqual({ lowest: 0, highest: 0.3, schedule: wild });
  });
});
