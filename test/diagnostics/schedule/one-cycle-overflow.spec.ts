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
});
