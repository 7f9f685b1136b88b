import { alwaysZero } from '../../../src/diagnostics/schedule/always-zero';
import { completeSpec } from '../../../src/schedules/default-spec';
import { named, said } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

const constant = completeSpec(specOf('optax', 'constant_schedule', { value: 0 }));

describe('alwaysZero', () => {
  it('finds a rate that is 0 at every step, and takes the usual one', () => {
    const findings = listOf(alwaysZero(runAt(constant, [0, 0, 0])));
    expect(named(findings)).toEqual(['always-zero: error']);
    expect(said(findings[0])).toBe('The rate is 0 at all 2 steps: nothing is learnt.');
    expect(findings[0].fix?.params.value).toBeGreaterThan(0);
  });

  it('makes a schedule that is over at once as long as the run', () => {
    const params = { num_warmup_steps: 1, num_training_steps: 1 };
    const spec = completeSpec(specOf('transformers', 'linear', params));
    expect(alwaysZero(runAt(spec, [0, 0, 0, 0]))?.fix?.params.num_training_steps).toBe(3);
  });

  it('has nothing against a single rate above 0, or no rates', () => {
    expect(alwaysZero(runAt(constant, [0, 1e-9, 0]))).toBeNull();
    expect(alwaysZero(runAt(constant, []))).toBeNull();
  });

  it('looks into what is within, leaves a shift out, and last of all gives a lowest rate', () => {
    const scaled = specOf('combine', 'Scale', { factor: 0.5, schedule: constant });
    expect(alwaysZero(runAt(scaled, [0, 0, 0]))?.fix?.params.schedule).toMatchObject({
      name: 'constant_schedule',
      params: { value: 0.1 }
    });
    const schedule = completeSpec(specOf('transformers', 'constant_with_warmup'));
    const late = specOf('combine', 'Shift', { offset: -9, schedule });
    expect(alwaysZero(runAt(late, [0, 0, 0]))?.fix?.params.offset).toBe(0);
    const formula = completeSpec(specOf('torch', 'LambdaLR', { lr_lambda: '0 * epoch' }));
    expect(alwaysZero(runAt(formula, [0, 0, 0]))?.remedy).toEqual({
      template: 'Let no rate be below {lowest}',
      values: { lowest: '0.001' }
    });
  });
});
