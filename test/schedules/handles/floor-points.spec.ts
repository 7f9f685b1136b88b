import { defaultSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import { findSchedule } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { handleOf, placesOf } from './drawn-handles';

const NUM_STEPS = 1000;
const cosine: ScheduleSpec = {
  library: 'torch',
  name: 'CosineAnnealingLR',
  params: { lr: 0.1, T_max: 1000, eta_min: 0 }
};
const exponential: ScheduleSpec = {
  library: 'torch',
  name: 'ExponentialLR',
  params: { lr: 0.1, gamma: 0.999 }
};

const floor = (params: ScheduleSpec['params']): ScheduleSpec => ({
  library: 'combine',
  name: 'Floor',
  params: { ...defaultSpec(findSchedule('combine', 'Floor')).params, ...params }
});

describe.each(['absolute', 'relative'])('the handles of an %s floor', measure => {
  const lowest = measure === 'absolute' ? 0.02 : 0.2;

  it.each([
    ['lead', cosine, 'CosineAnnealingLR End'],
    ['lead', exponential, 'Floor'],
    ['cut', exponential, 'Floor']
  ])('bring the lowest rate to where it is dragged: %s', (way, schedule, key) => {
    const spec = floor({ measure, way, lowest, schedule });
    const moved = handleOf(spec, NUM_STEPS, key).move(null, 0.05);
    expect(Math.min(...learningRates(moved, NUM_STEPS))).toBeCloseTo(0.05, 3);
    expect(moved.params.schedule).toEqual(schedule);
  });

  it('leave the first rate and the steps to the schedule', () => {
    const spec = floor({ measure, way: 'lead', lowest, schedule: cosine });
    expect(placesOf(spec, NUM_STEPS)).toEqual([
      '0 CosineAnnealingLR Start ↕',
      '1000 CosineAnnealingLR End ↔ ↕'
    ]);
    const started = handleOf(spec, NUM_STEPS, 'CosineAnnealingLR Start').move(null, 0.3);
    expect(learningRates(started, NUM_STEPS)[0]).toBeCloseTo(0.3, 12);
    const ended = handleOf(spec, NUM_STEPS, 'CosineAnnealingLR End').move(600, null);
    expect(ended.params.schedule).toMatchObject({ params: { T_max: 600 } });
  });

  it('have no rate for a point of the schedule that is cut off', () => {
    const spec = floor({
      measure,
      way: 'cut',
      lowest,
      schedule: { ...cosine, params: { ...cosine.params, T_max: 900 } }
    });
    expect(placesOf(spec, NUM_STEPS)).toEqual([
      '0 CosineAnnealingLR Start ↕',
      '900 CosineAnnealingLR End ↔',
      '635 Floor ↕'
    ]);
  });
});
