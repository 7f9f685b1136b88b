import { StreamingAverage } from '../../../src/schedules/transformers/streaming-average';

describe('StreamingAverage', () => {
  it('is the mean of all values until its window is full, then of the last ones', () => {
    const average = new StreamingAverage(3);
    expect([3, 5, 1, 9, 2].map(value => average.add(value))).toEqual([3, 4, 3, 5, 4]);
  });

  it('is the last value with a window of one', () => {
    const average = new StreamingAverage(1);
    expect([4, -2, 8].map(value => average.add(value))).toEqual([4, -2, 8]);
  });

  it('stays NaN after a NaN, even when that has left the window', () => {
    const average = new StreamingAverage(1);
    expect([1, NaN, 1, 1].map(value => average.add(value))).toEqual([1, NaN, NaN, NaN]);
  });
});
