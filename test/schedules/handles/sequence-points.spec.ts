import { defaultSpec } from '../../../src/schedules/default-spec';
import { cycleEnds } from '../../../src/schedules/handles/sequence-points';
import { learningRates } from '../../../src/schedules/learning-rates';
import { findSchedule } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { handleOf, placesOf } from './drawn-handles';

const sequential = defaultSpec(findSchedule('torch', 'SequentialLR'));
const constant = { library: 'textbook', name: 'Constant', params: { lr: 0.1 } };
const steps = {
  library: 'torch',
  name: 'MultiStepLR',
  params: { lr: 1, milestones: [200, 700], gamma: 0.1 }
};

function sequence(time: string, change: string, schedules: readonly ScheduleSpec[]): ScheduleSpec {
  return {
    library: 'combine',
    name: 'Sequence',
    params: { boundaries: [500], change, time, schedules }
  };
}

describe('the handles of schedules one after the other', () => {
  it('are the boundaries, and what each schedule has within its own steps', () => {
    expect(placesOf(sequential, 1000)).toEqual([
      '0 1. LinearLR Start ↕',
      '100 Milestone 1 ↔ ↕',
      '1000 2. CosineAnnealingLR End ↔ ↕'
    ]);
  });

  it('move the end of the warm-up together with the milestone', () => {
    const moved = handleOf(sequential, 1000, 'Milestone 1').move(60, 0.4);
    expect(moved.params).toMatchObject({ lr: 0.4, milestones: [60] });
    expect(moved.params.schedulers).toMatchObject([{ params: { total_iters: 60 } }, {}]);
    expect(learningRates(moved, 1000)[60]).toBeCloseTo(0.4, 12);
  });

  it('leave a warm-up that ends elsewhere as long as it is', () => {
    const later: ScheduleSpec = {
      ...sequential,
      params: { ...sequential.params, milestones: [300] }
    };
    expect(placesOf(later, 1000)).toContain('100 1. LinearLR End ↔ ↕');
    const moved = handleOf(later, 1000, 'Milestone 1').move(200, null);
    expect(moved.params.schedulers).toEqual(later.params.schedulers);
  });

  it('count the steps of a nested schedule from its boundary', () => {
    const end = handleOf(sequential, 1000, '2. CosineAnnealingLR End');
    expect(end.move(800, 0.02).params.schedulers).toMatchObject([
      {},
      { params: { T_max: 700, eta_min: 0.02 } }
    ]);
  });

  it('count by one clock where time goes on', () => {
    const spec = sequence('on', 'at', [constant, steps]);
    expect(placesOf(spec, 1000)).toEqual([
      '0 1. Constant Start ↕',
      '500 Boundary 1 ↔',
      '700 2. MultiStepLR Milestone 2 ↔'
    ]);
    expect(placesOf(sequence('anew', 'at', [constant, steps]), 1000)).toEqual([
      '0 1. Constant Start ↕',
      '500 Boundary 1 ↔ ↕',
      '700 2. MultiStepLR Milestone 1 ↔'
    ]);
  });

  it('begin one step later where the change comes after the boundary', () => {
    const spec = sequence('anew', 'after', [constant, steps]);
    expect(placesOf(spec, 1000)).toContain('701 2. MultiStepLR Milestone 1 ↔');
  });

  it('find schedules within schedules within schedules', () => {
    const factor = { library: 'combine', name: 'Scale', params: { factor: 0.5, schedule: steps } };
    const spec = sequence('anew', 'at', [constant, factor]);
    const milestone = handleOf(spec, 1000, 'MultiStepLR 2. Scale Milestone 1');
    expect(milestone.step).toBe(700);
    expect(milestone.move(800, null).params.schedules).toMatchObject([
      {},
      { params: { schedule: { params: { milestones: [300, 700] } } } }
    ]);
  });

  it('have no handle of a schedule that never runs', () => {
    expect(placesOf(sequence('anew', 'at', [constant, steps]), 300)).toEqual([
      '0 1. Constant Start ↕'
    ]);
  });
});

describe('the ends of cycles', () => {
  const cycle = (decay_steps: number): ScheduleSpec => ({ ...constant, params: { decay_steps } });

  it('add up, but for the last', () => {
    const params = { cycles: [cycle(10), cycle(20), cycle(5)] };
    const drawn = { numSteps: 100, rates: null, pointsOf: () => [] };
    const ends = cycleEnds('Restart', 'cycles', 'decay_steps')(params, drawn);
    expect(ends.map(({ step }) => step(params))).toEqual([10, 30]);
  });

  it('are moved by the length of the cycle before', () => {
    const sgdr = defaultSpec(findSchedule('optax', 'sgdr_schedule'));
    const [first] = sgdr.params.cosine_kwargs as readonly ScheduleSpec[];
    const length = Number(first.params.decay_steps);
    const restart = handleOf(sgdr, 2 * length, 'Restart 1');
    expect(restart.step).toBe(length);
    expect(restart.move(length + 50, null).params.cosine_kwargs).toMatchObject([
      { params: { decay_steps: length + 50 } },
      { params: { decay_steps: length } }
    ]);
  });
});
