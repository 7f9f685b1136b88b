import { isTagged } from '../../src/errors';
import { checkSpec } from '../../src/schedules/check-spec';
import type { ScheduleSpec } from '../../src/schedules/spec';

const textbook = (name: string, params: Record<string, number>): ScheduleSpec => ({
  library: 'textbook',
  name,
  params
});

describe('checkSpec', () => {
  const step = { lr: 0.1, gamma: 0.1, step_size: 30 };

  it.each([
    [textbook('Constant', { lr: 0 }), 'lr must be greater than 0, not 0'],
    [textbook('Constant', { lr: -1 }), 'lr must be greater than 0, not -1'],
    [textbook('Constant', { lr: NaN }), 'lr must be a number'],
    [textbook('Constant', { lr: Infinity }), 'lr must be a finite number, not Infinity'],
    [textbook('Constant', {}), 'Constant needs a value of lr'],
    [textbook('Constant', { lr: 1, k: 2 }), 'Constant has no parameter k: its parameters are lr'],
    [textbook('StepDecay', { ...step, gamma: 0 }), 'gamma must be greater than 0, not 0'],
    [textbook('StepDecay', { ...step, gamma: 1.1 }), 'gamma must be at most 1, not 1.1'],
    [textbook('StepDecay', { ...step, step_size: 0 }), 'step_size must be at least 1, not 0'],
    [
      textbook('StepDecay', { ...step, step_size: 2.5 }),
      'step_size must be a whole number, not 2.5'
    ],
    [textbook('ExponentialDecay', { lr: 1, k: -0.1 }), 'k must be at least 0, not -0.1'],
    [textbook('InverseTimeDecay', { lr: 1, k: -1 }), 'k must be at least 0, not -1'],
    [textbook('Cosine', { lr: 1 }), 'no schedule Cosine of textbook is known'],
    [{ library: 'torch', name: 'Constant', params: {} }, 'no schedule Constant of torch is known']
  ])('refuses %j', (spec, message) => {
    try {
      checkSpec(spec);
    } catch (error) {
      expect(isTagged(error, 'invalid-schedule')).toBe(true);
      expect(error).toMatchObject({ message });
      return;
    }
    throw new Error('accepted');
  });
});
