import { reduceLrOnPlateau } from '../../../src/schedules/transformers/reduce-lr-on-plateau';
import { ratesTo } from '../rates-at';

describe('reduceLrOnPlateau', () => {
  const params = { lr: 1, patience: 1, factor: 0.5 };

  it('allows as many failures as its patience, and reduces at one more', () => {
    const rates = ratesTo(5, reduceLrOnPlateau, params, [3, 3, 3, 3, 3]);
    expect(rates).toEqual([1, 1, 1, 0.5, 0.5, 0.25]);
  });

  it('keeps the rate while the metric improves, or is not known', () => {
    expect(ratesTo(4, reduceLrOnPlateau, params, [4, 3, 2, 1])).toEqual([1, 1, 1, 1, 1]);
    expect(ratesTo(4, reduceLrOnPlateau, params)).toEqual([1, 1, 1, 1, 1]);
  });

  it('takes a rise as an improvement where it should rise, and a NaN never', () => {
    const rising = { ...params, patience: 0, mode: 'max' };
    expect(ratesTo(3, reduceLrOnPlateau, rising, [1, 2, 1])).toEqual([1, 1, 1, 0.5]);
    expect(ratesTo(3, reduceLrOnPlateau, params, [NaN, NaN, NaN])).toEqual([1, 1, 0.5, 0.5]);
  });

  it('does not go below its lowest rate', () => {
    const floored = { ...params, patience: 0, min_lr: 0.4 };
    expect(ratesTo(4, reduceLrOnPlateau, floored, [1, 1, 1, 1])).toEqual([1, 1, 0.5, 0.4, 0.4]);
  });
});
