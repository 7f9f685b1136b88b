import { defaultSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import { findSchedule } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { handleOf, placesOf } from './drawn-handles';

const NUM_STEPS = 1000;
const cosine: ScheduleSpec = {
  library: 'torch',
  name: 'CosineAnnealingLR',
  params: { lr: 0.1, T_max: 400, eta_min: 0.01 }
};
const constant: ScheduleSpec = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } };

const combined = (name: string, params: ScheduleSpec['params']): ScheduleSpec => ({
  library: 'combine',
  name,
  params: { ...defaultSpec(findSchedule('combine', name)).params, ...params }
});

function rateAfter(spec: ScheduleSpec, key: string, rate: number): number {
  const handle = handleOf(spec, NUM_STEPS, key);
  const moved = handle.move(null, rate);
  return learningRates(moved, NUM_STEPS)[handleOf(moved, NUM_STEPS, key).step];
}

describe('the handles of a product', () => {
  const spec = combined('Product', { schedules: [cosine, constant] });

  it('are those of all, but for points that meet', () => {
    expect(placesOf(spec, NUM_STEPS)).toEqual([
      '0 1. CosineAnnealingLR Start ↕',
      '400 1. CosineAnnealingLR End ↔ ↕'
    ]);
  });

  it('take the other factors into account', () => {
    expect(rateAfter(spec, '1. CosineAnnealingLR Start', 0.2)).toBeCloseTo(0.2, 6);
    expect(rateAfter(spec, '1. CosineAnnealingLR End', 0.02)).toBeCloseTo(0.02, 6);
  });

  it('know the run that a formula among them is part of', () => {
    const formula = {
      library: 'combine',
      name: 'Expression',
      params: { lr: 1, expression: '1 - step / (2 * total)' }
    };
    const both = combined('Product', { schedules: [cosine, formula] });
    expect(rateAfter(both, '1. CosineAnnealingLR End', 0.02)).toBeCloseTo(0.02, 4);
  });
});

it('a chain of torch shares the rate of the optimizer', () => {
  const chained = defaultSpec(findSchedule('torch', 'ChainedScheduler'));
  expect(placesOf(chained, NUM_STEPS)).toEqual([
    '0 1. LinearLR Start ↕',
    '100 1. LinearLR End ↔ ↕',
    '500 2. ExponentialLR Half-way ↕'
  ]);
  expect(rateAfter(chained, '2. ExponentialLR Half-way', 0.02) / 0.02).toBeCloseTo(1, 1);
});

it('a scaled schedule is moved by its own rates', () => {
  const spec = combined('Scale', { factor: 0.1, schedule: cosine });
  const moved = handleOf(spec, NUM_STEPS, 'CosineAnnealingLR Start').move(null, 0.03);
  expect(moved.params.schedule).toMatchObject({ params: { lr: 0.3 } });
});

describe('the handles of a shifted schedule', () => {
  const shift = (offset: number): ScheduleSpec => combined('Shift', { offset, schedule: cosine });

  it('lie where its steps have come to, and go with it', () => {
    expect(placesOf(shift(100), NUM_STEPS)).toEqual(['300 CosineAnnealingLR End ↔ ↕']);
    expect(placesOf(shift(-100), NUM_STEPS)).toEqual([
      '100 CosineAnnealingLR Start ↕',
      '500 CosineAnnealingLR End ↔ ↕'
    ]);
    const moved = handleOf(shift(100), NUM_STEPS, 'CosineAnnealingLR End').move(250, 0.02);
    expect(moved.params.schedule).toMatchObject({ params: { T_max: 350, eta_min: 0.02 } });
  });
});

describe('the handles per epoch', () => {
  const spec = combined('PerEpoch', {
    ...{ steps_per_epoch: 100, accumulation: 3 },
    schedule: { ...cosine, params: { ...cosine.params, T_max: 10 } }
  });

  it('lie at the first step of an epoch, and go from one to another', () => {
    const end = handleOf(spec, NUM_STEPS, 'CosineAnnealingLR End');
    expect([end.step, end.grain]).toEqual([334, 34]);
    expect(end.move(270, null).params.schedule).toMatchObject({ params: { T_max: 8 } });
  });
});

describe('the handles of a clipped schedule', () => {
  const clip = (lowest: number, highest: number | null): ScheduleSpec =>
    combined('Clip', { lowest, highest, schedule: cosine });

  it('are the limits where the curve lies at them', () => {
    expect(placesOf(clip(0.02, 0.08), NUM_STEPS)).toEqual([
      '314 Floor ↕',
      '0 Ceiling ↕',
      '400 CosineAnnealingLR End ↔'
    ]);
    expect(rateAfter(clip(0.02, 0.08), 'Floor', 0.03)).toBe(0.03);
    expect(rateAfter(clip(0.02, 0.08), 'Ceiling', 0.07)).toBe(0.07);
  });

  it('are those of the schedule where no limit is reached', () => {
    expect(placesOf(clip(0.001, null), NUM_STEPS)).toEqual([
      '0 CosineAnnealingLR Start ↕',
      '400 CosineAnnealingLR End ↔ ↕'
    ]);
  });

  it('keep a floor that the curve does not reach at its lowest point, if nothing else is there', () => {
    const exponential = {
      library: 'torch',
      name: 'ExponentialLR',
      params: { lr: 0.1, gamma: 0.999 }
    };
    const spec = combined('Clip', { lowest: 0.001, highest: null, schedule: exponential });
    expect(placesOf(spec, NUM_STEPS)).toContain('1000 Floor ↕');
  });
});

describe('the handles of a warm-up', () => {
  const warm = (place: string): ScheduleSpec =>
    combined('Warmup', { ...{ steps: 100, place }, schedule: cosine });

  it('lead to the first rate of what comes after it', () => {
    expect(placesOf(warm('before'), NUM_STEPS)).toEqual([
      '100 Warm-up end ↔ ↕',
      '500 CosineAnnealingLR End ↔ ↕'
    ]);
    expect(rateAfter(warm('before'), 'Warm-up end', 0.3)).toBeCloseTo(0.3, 12);
    const moved = handleOf(warm('before'), NUM_STEPS, 'CosineAnnealingLR End').move(450, null);
    expect(moved.params.schedule).toMatchObject({ params: { T_max: 350 } });
  });

  it('only lengthen one that lies over the schedule', () => {
    expect(placesOf(warm('over'), NUM_STEPS)).toEqual([
      '100 Warm-up end ↔',
      '400 CosineAnnealingLR End ↔ ↕'
    ]);
  });
});

it('the warm-up of paddle moves both its end and the schedule that follows', () => {
  const spec = defaultSpec(findSchedule('paddle', 'LinearWarmup'));
  const moved = handleOf(spec, NUM_STEPS, 'Warm-up end').move(50, 0.2);
  expect(moved.params).toMatchObject({
    ...{ warmup_steps: 50, end_lr: 0.2 },
    learning_rate: { params: { learning_rate: 0.2 } }
  });
});
