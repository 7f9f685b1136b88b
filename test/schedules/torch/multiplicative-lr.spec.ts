import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'MultiplicativeLR');

describe('MultiplicativeLR', () => {
  it('multiplies the last rate, the first time at step 1', () => {
    expect(rates({ lr: 8, lr_lambda: '0.5' }, 3)).toEqual([8, 4, 2, 1]);
    expectRates(rates({ lr: 6, lr_lambda: '1 / epoch' }, 3), [6, 6, 3, 1]);
  });

  it('stays at 0 once it is there', () => {
    expect(rates({ lr: 8, lr_lambda: 'epoch - 2' }, 4)).toEqual([8, -8, -0, -0, -0]);
  });

  it('refuses a factor that is not finite, at its step', () => {
    expect(() => rates({ lr_lambda: '1 / (epoch - 3)' }, 3)).toThrow(
      'the expression is Infinity at step 3'
    );
  });
});
