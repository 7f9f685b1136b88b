import { oneCycleOverflow } from '../../../src/diagnostics/schedule/one-cycle-overflow';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { named, said } from '../said';
import { listOf, runFor, specOf } from './schedule-run';

const check = (params: ScheduleSpec['params'], numSteps: number, library = 'torch') =>
  listOf(oneCycleOverflow(runFor(specOf(library, 'OneCycleLR', params), numSteps)));

describe('oneCycleOverflow', () => {
  it('tells the step at which torch raises', () => {
    const findings = check({ total_steps: 500, max_lr: 1 }, 1000);
    expect(named(findings)).toEqual(['one-cycle-overflow: error']);
    expect(said(findings[0])).toBe(
      'OneCycleLR has 500 steps, and torch raises an error at step 501: the run has 1000.'
    );
    expect(findings[0].fix).toEqual(
      specOf('torch', 'OneCycleLR', { total_steps: 1000, max_lr: 1 })
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

  it('is about torch only', () => {
    expect(check({ total_steps: 10 }, 1000, 'paddle')).toEqual([]);
  });
});
