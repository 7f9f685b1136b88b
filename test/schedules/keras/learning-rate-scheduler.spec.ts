import { learningRateScheduler } from '../../../src/schedules/keras/learning-rate-scheduler';
import { ratesTo } from '../rates-at';

describe('learningRateScheduler', () => {
  const ratesOf = (schedule: string) =>
    ratesTo(3, learningRateScheduler, { learning_rate: 1, schedule });

  it('asks before the first epoch already, and gives back the rate that stands', () => {
    expect(ratesOf('lr * 0.5')).toEqual([0.5, 0.25, 0.125, 0.0625]);
  });

  it('knows the epoch', () => {
    expect(ratesOf('lr if epoch < 2 else lr / 4')).toEqual([1, 1, 0.25, 0.0625]);
    expect(ratesOf('1 / (epoch + 1)')).toEqual([1, 0.5, Math.fround(1 / 3), 0.25]);
  });

  it('refuses what is no expression of epoch and lr', () => {
    expect(() => ratesOf('lr *')).toThrow();
    expect(() => ratesOf('lr * step')).toThrow('step');
  });
});
