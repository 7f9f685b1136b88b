import { oneCycleOverflow } from '../../../src/diagnostics/schedule/one-cycle-overflow';
import { completeSpec } from '../../../src/schedules/default-spec';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { named, said } from '../said';
import { bareSpec, listOf, runFor, specOf } from './schedule-run';

const check = (params: ScheduleSpec['params'], numSteps: number, library = 'torch') =>
  listOf(oneCycleOverflow(runFor(completeSpec(specOf(library, 'OneCycleLR', params)), numSteps)));

describe('oneCycleOverflow', () => {
  it('tells the step at which torch raises', () => {
    const findings = check({ total_steps: 500, max_lr: 1 }, 1000);
    expect(named(findings)).toEqual(['one-cycle-overflow: error']);
    expect(said(findings[0])).toBe(
      'OneCycleLR has 500 steps, and torch raises an error at step 501: the run has 1000.'
    );
    expect(findings[0].fix).toEqual(
      completeSpec(specOf('torch', 'OneCycleLR', { total_steps: 1000, max_lr: 1 }))
    );
  });

  it('has nothing against a cycle as long as the run', () => {
    expect(check({ total_steps: 999 }, 1000)).toHaveLength(1);
    expect(check({ total_steps: 1000 }, 1000)).toEqual([]);
  });

  it('multiplies epochs and their steps, unless the total is given', () => {
    const epochs = { epochs: 10, steps_per_epoch: 50 };
    expect(check({ ...epochs, total_steps: null }, 501)[0].message.values.total).toBe(500);
    expect(check({ ...epochs, total_steps: null }, 500)).toEqual([]);
    expect(check({ ...epochs, total_steps: 501 }, 501)).toEqual([]);
    expect(check({ total_steps: null, epochs: 10, steps_per_epoch: null }, 501)).toEqual([]);
  });

  it('gives a step more where a phase would have none', () => {
    expect(check({ total_steps: 5, pct_start: 0.1 }, 10)[0].fix?.params.total_steps).toBe(11);
    expect(check({ total_steps: 5, pct_start: 1 }, 10)[0].fix?.params.total_steps).toBe(11);
  });

  it('is about Paddle as well, and about no other', () => {
    expect(said(check({ total_steps: 10 }, 1000, 'paddle')[0])).toContain(
      'paddle raises an error at step 11'
    );
    const other = bareSpec('optax', 'OneCycleLR', { total_steps: 10 });
    expect(oneCycleOverflow(runFor(other, 1000))).toBeNull();
  });

  it('lengthens all that run at once, with the usual phases where theirs leave no step', () => {
    const inner = [5, 6].map(total_steps => {
      const spec = completeSpec(specOf('torch', 'OneCycleLR', { total_steps }));
      const own = Object.entries(spec.params).filter(([name]) => name !== 'lr');
      return { ...spec, params: Object.fromEntries(own) };
    });
    const chained = specOf('torch', 'ChainedScheduler', { lr: 0.1, schedulers: inner });
    const [found] = listOf(oneCycleOverflow(runFor(chained, 20)));
    expect(JSON.stringify(found.fix).match(/"total_steps":20/g)).toHaveLength(2);
    const odd = { total_steps: 5, phase_pct: 1, three_phase: true };
    expect(check(odd, 10, 'paddle')[0].remedy?.values).toEqual({
      ...{ numSteps: 10, param: 'phase_pct', value: 0.3 }
    });
  });

  it('is silent where the schedule is refused for another reason', () => {
    const learning_rate = completeSpec(specOf('paddle', 'OneCycleLR', { total_steps: 5 }));
    const params = { warmup_steps: 3, start_lr: 0.2, end_lr: 0.1, learning_rate };
    expect(oneCycleOverflow(runFor(bareSpec('paddle', 'LinearWarmup', params), 20))).toBeNull();
  });
});
