import { partsOfRun } from '../../../src/diagnostics/schedule/parts-of-run';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { specOf } from './schedule-run';

const A = specOf('torch', 'LinearLR');
const B = specOf('torch', 'CosineAnnealingLR', { T_max: 5 });
const places = (spec: ScheduleSpec): string[] =>
  partsOfRun(spec, 100).map(part => `${part.spec.name} ${part.start}..${part.last}`);

describe('partsOfRun', () => {
  it('is the schedule alone where there is none within', () => {
    expect(places(B)).toEqual(['CosineAnnealingLR 0..100']);
  });

  it.each([
    ['torch', 'SequentialLR', 'schedulers', 'milestones'],
    ['optax', 'join_schedules', 'schedules', 'boundaries'],
    ['combine', 'Sequence', 'schedules', 'boundaries']
  ])('knows what follows one another in %s.%s', (library, name, list, ends) => {
    const spec = specOf(library, name, { [list]: [A, B, A], [ends]: [10, 150] });
    expect(places(spec).slice(1)).toEqual([
      'LinearLR 0..9',
      'CosineAnnealingLR 10..100',
      'LinearLR 150..100'
    ]);
  });

  it('knows a change after the boundary, and one clock for all', () => {
    const params = { schedules: [A, B], boundaries: [10] };
    const late = specOf('combine', 'Sequence', { ...params, change: 'after', time: 'anew' });
    expect(places(late).slice(1)).toEqual(['LinearLR 0..10', 'CosineAnnealingLR 11..100']);
    const on = specOf('combine', 'Sequence', { ...params, change: 'at', time: 'on' });
    expect(places(on).slice(1)).toEqual(['LinearLR 0..9', 'CosineAnnealingLR 0..100']);
  });

  it('counts what comes after a warm-up from its end, and what is ahead from before the run', () => {
    const warm = specOf('combine', 'Warmup', { steps: 10, place: 'before', schedule: B });
    expect(places(warm)[1]).toBe('CosineAnnealingLR 10..100');
    const over = specOf('combine', 'Warmup', { steps: 10, place: 'over', schedule: B });
    expect(places(over)[1]).toBe('CosineAnnealingLR 0..100');
    const paddle = specOf('paddle', 'LinearWarmup', { warmup_steps: 7, learning_rate: B });
    expect(places(paddle)[1]).toBe('CosineAnnealingLR 7..100');
    const ahead = specOf('combine', 'Shift', { offset: 3, schedule: B });
    expect(places(ahead)[1]).toBe('CosineAnnealingLR -3..100');
  });

  it('runs products at once, and leaves out what has a clock of its own', () => {
    expect(places(specOf('combine', 'Product', { schedules: [A, B] })).slice(1)).toEqual([
      'LinearLR 0..100',
      'CosineAnnealingLR 0..100'
    ]);
    expect(places(specOf('combine', 'PerEpoch', { schedule: B }))).toHaveLength(1);
  });

  it('puts another schedule in the place of an inner one', () => {
    const inner = specOf('torch', 'SequentialLR', { schedulers: [A, B], milestones: [10] });
    const spec = specOf('combine', 'Scale', { factor: 2, schedule: inner });
    const replaced = partsOfRun(spec, 100)[3].replaced(A);
    expect(replaced).toEqual(
      specOf('combine', 'Scale', {
        factor: 2,
        schedule: specOf('torch', 'SequentialLR', { schedulers: [A, A], milestones: [10] })
      })
    );
  });
});
