import { reduceLROnPlateau } from '../../../src/schedules/keras/reduce-lr-on-plateau';
import { ratesTo } from '../rates-at';

const SAME = [1, 1, 1, 1, 1, 1];

describe('reduceLROnPlateau', () => {
  const params = { learning_rate: 1, patience: 2, factor: 0.5 };

  it('reduces at as many failures as its patience', () => {
    const rates = ratesTo(6, reduceLROnPlateau, params, SAME);
    expect(rates).toEqual([1, 1, 1, 0.5, 0.5, 0.25, 0.25]);
  });

  it('reduces at the first failure with a patience of 1 and of 0', () => {
    for (const patience of [0, 1]) {
      const rates = ratesTo(3, reduceLROnPlateau, { ...params, patience }, SAME);
      expect(rates).toEqual([1, 1, 0.5, 0.25]);
    }
  });

  it('takes an absolute change as an improvement', () => {
    const metric = [10, 9.75, 9.5];
    const strict = { ...params, min_delta: 0.5 };
    expect(ratesTo(3, reduceLROnPlateau, strict, metric)).toEqual([1, 1, 1, 0.5]);
    expect(ratesTo(3, reduceLROnPlateau, params, metric)).toEqual([1, 1, 1, 1]);
  });

  it('expects a rise in the mode max', () => {
    const rising = { ...params, patience: 1, mode: 'max' };
    expect(ratesTo(3, reduceLROnPlateau, rising, [1, 2, 1])).toEqual([1, 1, 1, 0.5]);
  });

  it('counts the epoch that ends the cool-down, so that one epoch of it changes nothing', () => {
    const rates = (cooldown: number) =>
      ratesTo(6, reduceLROnPlateau, { ...params, cooldown }, SAME);
    expect(rates(1)).toEqual(rates(0));
    expect(rates(2)).toEqual([1, 1, 1, 0.5, 0.5, 0.5, 0.25]);
  });

  it('stops at its lowest rate, and waits without a metric', () => {
    const floored = { ...params, patience: 1, min_lr: 0.375 };
    expect(ratesTo(4, reduceLROnPlateau, floored, SAME)).toEqual([1, 1, 0.5, 0.375, 0.375]);
    expect(ratesTo(2, reduceLROnPlateau, params)).toEqual([1, 1, 1]);
  });
});
