import { learningRates } from '../../../src/schedules/learning-rates';
import type { ParamValue, ScheduleSpec } from '../../../src/schedules/spec';

const combined = (name: string, params: Record<string, ParamValue>): ScheduleSpec => ({
  library: 'combine',
  name,
  params
});
const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 1 } };
const HALVING = {
  library: 'textbook',
  name: 'StepDecay',
  params: { lr: 8, gamma: 0.5, step_size: 1 }
};
const WARMUP = {
  steps: 4,
  start: 0,
  shape: 'linear',
  count_from: '0',
  place: 'before',
  schedule: HALVING
};

const rates = (name: string, params: Record<string, ParamValue>, numSteps = 6): number[] => [
  ...learningRates(combined(name, params), numSteps)
];

describe('a warm-up', () => {
  it('comes before the schedule', () => {
    expect(rates('Warmup', WARMUP)).toEqual([0, 2, 4, 6, 8, 4, 2]);
  });

  it('lies over its beginning', () => {
    expect(rates('Warmup', { ...WARMUP, place: 'over' })).toEqual([
      0, 1, 1, 0.75, 0.5, 0.25, 0.125
    ]);
  });

  it('counts from one, and starts above 0', () => {
    const params = { ...WARMUP, count_from: '1', start: 0.2 };
    rates('Warmup', params)
      .slice(0, 4)
      .forEach((rate, i) => expect(rate).toBeCloseTo([3.2, 4.8, 6.4, 8][i], 12));
  });

  it.each([
    ['cosine', 4],
    ['log', 8 * Math.log1p((Math.E - 1) / 2)],
    ['1-sqrt', 8 * (1 - Math.SQRT1_2)],
    ['constant', 0]
  ])('has the shape %s', (shape, middle) => {
    expect(rates('Warmup', { ...WARMUP, shape })[2]).toBeCloseTo(middle, 12);
  });
});

describe('a sequence', () => {
  const params = { boundaries: [2], change: 'at', time: 'anew', schedules: [CONSTANT, HALVING] };

  it('changes at the boundary or after it, anew or by one clock', () => {
    expect(rates('Sequence', params, 4)).toEqual([1, 1, 8, 4, 2]);
    expect(rates('Sequence', { ...params, change: 'after' }, 4)).toEqual([1, 1, 1, 8, 4]);
    expect(rates('Sequence', { ...params, time: 'on' }, 4)).toEqual([1, 1, 2, 1, 0.5]);
  });

  it('needs one boundary less than schedules', () => {
    expect(() => rates('Sequence', { ...params, boundaries: [] })).toThrow(
      'a sequence of 2 schedules needs 1 milestones, not 0'.replace('milestones', 'boundaries')
    );
  });
});

describe('other combinations', () => {
  it('multiply, clip, scale and slow down', () => {
    expect(rates('Product', { schedules: [HALVING, HALVING] }, 2)).toEqual([64, 16, 4]);
    const clipped = { lowest: 2, highest: 5, schedule: HALVING };
    expect(rates('Clip', clipped, 4)).toEqual([5, 4, 2, 2, 2]);
    expect(rates('Clip', { ...clipped, highest: null }, 1)).toEqual([8, 4]);
    expect(rates('Scale', { factor: 10, schedule: HALVING }, 2)).toEqual([80, 40, 20]);
    const slow = { steps_per_epoch: 4, accumulation: 2, schedule: HALVING };
    expect(rates('PerEpoch', slow, 5)).toEqual([8, 8, 4, 4, 2, 2]);
  });

  it('are any formula, which must be finite', () => {
    expect(rates('Expression', { lr: 2, expression: 'lr * step / total' }, 4)).toEqual([
      0, 0.5, 1, 1.5, 2
    ]);
    expect(() => rates('Expression', { lr: 2, expression: '1 / (step - 3)' })).toThrow(
      'the expression is Infinity at step 3'
    );
  });
});
