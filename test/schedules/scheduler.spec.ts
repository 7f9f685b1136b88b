import { learningRates } from '../../src/schedules/learning-rates';
import { createScheduler } from '../../src/schedules/scheduler';

const spec = { library: 'textbook', name: 'ExponentialDecay', params: { lr: 0.1, k: 0.05 } };

describe('createScheduler', () => {
  it('walks along the schedule', () => {
    const rates = learningRates(spec, 10);
    const scheduler = createScheduler(spec);
    expect(scheduler.getLr()).toBe(0.1);
    scheduler.step();
    expect(scheduler.getLr()).toBe(rates[1]);
    scheduler.step(9);
    expect(scheduler.getLr()).toBe(rates[10]);
    scheduler.step(0);
    expect(scheduler.getLr()).toBe(rates[10]);
  });

  it('does not walk backwards or by half steps', () => {
    const scheduler = createScheduler(spec);
    expect(() => scheduler.step(-1)).toThrow('by a whole number of steps from 0, not -1');
    expect(() => scheduler.step(0.5)).toThrow('not 0.5');
  });

  it('refuses a spec out of its limits at once', () => {
    expect(() => createScheduler({ ...spec, params: { lr: 0.1, k: -1 } })).toThrow(
      'k must be at least 0, not -1'
    );
  });
});
