import { milestonesOf } from '../../../src/diagnostics/schedule/milestone-lists';
import { specOf } from './schedule-run';

describe('milestonesOf', () => {
  it('keeps as many values or schedules as stand between the milestones', () => {
    const keras = milestonesOf(
      specOf('keras', 'PiecewiseConstantDecay', { boundaries: [10, 20], values: [3, 2, 1] })
    );
    expect(keras).toMatchObject({ param: 'boundaries', steps: [10, 20], offset: 1 });
    expect(keras?.kept(1)).toEqual({ boundaries: [10], values: [3, 2] });
    expect(keras?.moved([5, 6])).toEqual({ boundaries: [5, 6] });
    const [a, b] = [specOf('torch', 'LinearLR'), specOf('torch', 'StepLR')];
    const torch = milestonesOf(
      specOf('torch', 'SequentialLR', { milestones: [10], schedulers: [a, b] })
    );
    expect(torch?.kept(0)).toEqual({ milestones: [], schedulers: [a] });
  });

  it('reads a table in the order of its steps', () => {
    const optax = milestonesOf(
      specOf('optax', 'piecewise_constant_schedule', { boundaries_and_scales: { 9: 0.5, 10: 0.1 } })
    );
    expect(optax?.steps).toEqual([9, 10]);
    expect(optax?.moved([3, 4])).toEqual({ boundaries_and_scales: { 3: 0.5, 4: 0.1 } });
    expect(optax?.kept(1)).toEqual({ boundaries_and_scales: { 9: 0.5 } });
  });

  it('knows when each library is at the rate of a milestone', () => {
    const offset = (library: string, name: string, params = {}): number | undefined =>
      milestonesOf(specOf(library, name, params))?.offset;
    expect(offset('torch', 'MultiStepLR', { milestones: [1] })).toBe(0);
    expect(offset('timm', 'MultiStepLRScheduler', { decay_t: [1] })).toBe(-1);
    const prefix = { decay_t: [1], warmup_prefix: true, warmup_t: 5 };
    expect(offset('timm', 'MultiStepLRScheduler', prefix)).toBe(4);
    const table = { boundaries_and_scales: { 5: 0.1 } };
    expect(offset('optax', 'piecewise_interpolate_schedule', table)).toBe(-1);
    expect(offset('combine', 'Sequence', { boundaries: [1], change: 'after' })).toBe(1);
  });

  it('is null where there are none', () => {
    expect(milestonesOf(specOf('torch', 'StepLR', { step_size: 3 }))).toBeNull();
  });
});
