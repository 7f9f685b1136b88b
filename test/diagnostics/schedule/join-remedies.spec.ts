import { joinRemedies } from '../../../src/diagnostics/schedule/join-remedies';
import { fill } from '../../../src/sentence';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { specOf } from './schedule-run';

/** The warm-up would have come to 0.2, and the schedule goes on at 0.1. */
const JUMP = { step: 10, before: 0.19, led: 0.2, at: 0.1 };

const told = (spec: ScheduleSpec): string[] =>
  [...joinRemedies(spec, JUMP, 100)].map(({ remedy }) => fill(remedy.template, remedy.values));
const first = (spec: ScheduleSpec): ScheduleSpec => [...joinRemedies(spec, JUMP, 100)][0].fix;

describe('joinRemedies', () => {
  it('lets the warm-up of a schedule end where that begins', () => {
    const spec = specOf('keras', 'CosineDecay', { warmup_target: 0.2, warmup_steps: 10 });
    expect(told(spec)).toContain('Set warmup_target to 0.1');
    expect(first(spec).params.warmup_target).toBe(0.1);
  });

  it('counts the schedule from the end of the warm-up', () => {
    const timm = specOf('timm', 'CosineLRScheduler', { warmup_t: 10, warmup_prefix: false });
    expect(told(timm)).toContain('Set warmup_prefix to True');
    expect(first(timm).params.warmup_prefix).toBe(true);
  });

  it('makes what is over before its warm-up as long as the run', () => {
    const spec = specOf('transformers', 'linear', { num_warmup_steps: 10, num_training_steps: 5 });
    expect(told(spec)).toContain('Set num_training_steps to 100');
  });

  it('changes the first of several, then the second, and last scales the first', () => {
    const warm = specOf('optax', 'linear_schedule', { init_value: 0, end_value: 0.2 });
    const after = specOf('optax', 'cosine_decay_schedule', { init_value: 0.1, decay_steps: 90 });
    const spec = specOf('optax', 'join_schedules', { schedules: [warm, after], boundaries: [10] });
    expect(told(spec)).toEqual([
      'Set end_value to 0.1',
      'Set init_value to 0.2',
      'Multiply the warm-up by 0.5',
      'Leave the warm-up out'
    ]);
    const fixes = [...joinRemedies(spec, JUMP, 100)].map(({ fix }) => fix.params.schedules);
    expect(fixes).toMatchObject([
      [{ params: { end_value: 0.1 } }, after],
      [warm, { params: { init_value: 0.2 } }],
      [{ name: 'Scale', params: { factor: 0.5, schedule: warm } }, after],
      [after]
    ]);
  });

  it('moves a factor of torch in proportion', () => {
    const warm = specOf('torch', 'LinearLR', { start_factor: 0.1, end_factor: 1, total_iters: 10 });
    const spec = specOf('torch', 'SequentialLR', { schedulers: [warm], milestones: [10] });
    expect(told(spec)[0]).toBe('Set end_factor to 0.5');
  });
});
