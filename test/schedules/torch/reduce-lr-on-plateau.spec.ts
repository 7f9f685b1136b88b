import { ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'ReduceLROnPlateau');
const PLATEAU = { lr: 1, factor: 0.5, patience: 1 };
const FLAT = [1, 1, 1, 1, 1, 1, 1];

describe('ReduceLROnPlateau', () => {
  it('stays constant while no metric is known', () => {
    expect(rates(PLATEAU, 3)).toEqual([1, 1, 1, 1]);
  });

  it('halves the rate once the patience is over, again and again', () => {
    expect(rates(PLATEAU, 7, FLAT)).toEqual([1, 1, 1, 0.5, 0.5, 0.25, 0.25, 0.125]);
  });

  it('leaves the rate while the metric improves in the way of its mode', () => {
    const rising = [1, 2, 3, 4, 5];
    expect(rates({ ...PLATEAU, mode: 'max' }, 5, rising)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(rates({ ...PLATEAU, mode: 'min' }, 5, rising)).toEqual([1, 1, 1, 0.5, 0.5, 0.25]);
  });

  it('takes a metric that is not a number for no improvement', () => {
    expect(rates(PLATEAU, 3, [1, NaN, NaN])).toEqual([1, 1, 1, 0.5]);
  });

  it('stops at the lowest rate, and ignores a reduction that is too small', () => {
    expect(rates({ ...PLATEAU, min_lr: 0.3 }, 7, FLAT).slice(3)).toEqual([0.5, 0.5, 0.3, 0.3, 0.3]);
    expect(rates({ ...PLATEAU, eps: 0.3 }, 7, FLAT).slice(3)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  it('does not count the steps of the cool-down', () => {
    const params = { ...PLATEAU, patience: 0, cooldown: 2 };
    expect(rates(params, 6, FLAT)).toEqual([1, 1, 0.5, 0.5, 0.5, 0.25, 0.25]);
  });

  it('refuses a factor that would not reduce the rate', () => {
    expect(() => rates({ ...PLATEAU, factor: 1 }, 1)).toThrow('factor must be less than 1, not 1');
  });
});
