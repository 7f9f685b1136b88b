import { cosineAnnealingDecay } from '../../../src/schedules/paddle/cosine-annealing-decay';
import { isSteppedEntry } from '../../../src/schedules/paddle/paddle-schedule';
import { stepDecay } from '../../../src/schedules/paddle/step-decay';

describe('isSteppedEntry', () => {
  it('tells what has a form of its own for a step that it is told', () => {
    expect(isSteppedEntry(cosineAnnealingDecay)).toBe(true);
    expect(isSteppedEntry(stepDecay)).toBe(false);
  });
});

describe('defineSteppedSchedule', () => {
  it('makes an entry of Paddle', () => {
    expect(cosineAnnealingDecay.library).toBe('paddle');
    expect(cosineAnnealingDecay.params.map(({ name }) => name)).toEqual([
      'learning_rate',
      'T_max',
      'eta_min'
    ]);
  });
});
