import { runOf } from '../../../src/schedules/learning-rates';
import {
  afterWarmup,
  defineLambdaSchedule,
  LR,
  progressOf
} from '../../../src/schedules/transformers/lambda-schedule';

describe('defineLambdaSchedule', () => {
  it('multiplies the base rate by the factor of the step', () => {
    const entry = defineLambdaSchedule({
      name: 'halving',
      title: 'halving',
      formula: 'lr / 2^t',
      latex: '\\alpha_0 2^{-t}',
      params: { lr: LR },
      factor: () => step => 0.5 ** step
    });
    const walk = entry.begin({ lr: 8 }, runOf(3, null));
    expect([0, 1, 2, 3].map(walk)).toEqual([8, 4, 2, 1]);
    expect(entry.library).toBe('transformers');
    expect(entry.float32).toBe(false);
  });
});

describe('afterWarmup', () => {
  it('asks the decay from the last step of the warm-up on, by the step of the training', () => {
    const factor = afterWarmup(2, step => 100 + step);
    expect([0, 1, 2, 3].map(factor)).toEqual([0, 0.5, 102, 103]);
  });

  it('is the decay alone without a warm-up', () => {
    expect(afterWarmup(0, () => 7)(0)).toBe(7);
  });
});

describe('progressOf', () => {
  it('is 0 after the warm-up, 1 at the end, and goes on', () => {
    expect([2, 4, 6, 8].map(progressOf(2, 6))).toEqual([0, 0.5, 1, 1.5]);
  });

  it('counts in steps where nothing comes after the warm-up', () => {
    expect([6, 7, 8].map(progressOf(6, 6))).toEqual([0, 1, 2]);
  });
});
