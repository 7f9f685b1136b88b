import { cosineRisesAgain } from '../../../src/diagnostics/schedule/cosine-rises-again';
import { completeSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { named, said } from '../said';
import { listOf, runAt, runFor, specOf } from './schedule-run';

const cosine = (T_max: number | string) =>
  specOf('torch', 'CosineAnnealingLR', { T_max, eta_min: 0.01 });

/** Within another of torch, without the rate of the optimizer. */
const bare = (name: string, params: ScheduleSpec['params']): ScheduleSpec => ({
  library: 'torch',
  name,
  params
});

describe('cosineRisesAgain', () => {
  it('tells the rate that it has risen to, and sets the period to the run', () => {
    const spec = cosine(2);
    const findings = listOf(cosineRisesAgain(runAt(spec, [0.11, 0.06, 0.01, 0.06, 0.11])));
    expect(named(findings)).toEqual(['cosine-rises-again: warning']);
    expect(said(findings[0])).toBe(
      'The cosine is at its lowest at T_max = 2 and rises again, to 0.11 at the last step 4.'
    );
    expect(findings[0].fix).toEqual(cosine(4));
    expect(spec).toEqual(cosine(2));
  });

  it('has nothing against a period as long as the run, or longer', () => {
    expect(cosineRisesAgain(runFor(cosine(9), 10))).not.toBeNull();
    expect(cosineRisesAgain(runFor(cosine(10), 10))).toBeNull();
    expect(cosineRisesAgain(runFor(cosine(11), 10))).toBeNull();
  });

  it('finds one within others, and keeps its period to the part of the run that it has', () => {
    const spec = completeSpec(
      specOf('torch', 'SequentialLR', {
        schedulers: [
          bare('LinearLR', { total_iters: 10, start_factor: 0.1, end_factor: 1 }),
          bare('CosineAnnealingLR', { T_max: 20, eta_min: 0 })
        ],
        milestones: [10]
      })
    );
    const [found] = listOf(cosineRisesAgain(runAt(spec, [...learningRates(spec, 40)])));
    expect(said(found)).toBe(
      'The cosine that begins at step 10 is at its lowest T_max = 20 steps later and rises again, to 0.05 at step 40.'
    );
    expect(found.fix?.params.schedulers).toMatchObject([{}, { params: { T_max: 30 } }]);
    const fix = found.fix as ScheduleSpec;
    expect(cosineRisesAgain(runAt(fix, [...learningRates(fix, 40)]))).toBeNull();
  });

  it('looks at no other schedule, and at no period that is not a number', () => {
    const other = specOf('torch', 'CosineAnnealingWarmRestarts', { T_max: 2 });
    expect(cosineRisesAgain(runFor(other, 10))).toBeNull();
    expect(cosineRisesAgain(runFor(cosine('2'), 10))).toBeNull();
  });
});
