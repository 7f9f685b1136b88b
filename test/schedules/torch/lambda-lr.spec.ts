import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'LambdaLR');

describe('LambdaLR', () => {
  it('multiplies the base rate, not the last one', () => {
    expectRates(rates({ lr: 6, lr_lambda: '1 / (epoch + 1)' }, 3), [6, 3, 2, 1.5]);
    expect(rates({ lr: 6, lr_lambda: '0.5' }, 2)).toEqual([3, 3, 3]);
  });

  it('refuses a factor that is not finite, at its step', () => {
    expect(rates({ lr: 6, lr_lambda: '1 / (2 - epoch)' }, 1)).toEqual([3, 6]);
    expect(() => rates({ lr: 6, lr_lambda: '1 / (2 - epoch)' }, 2)).toThrow(
      'the expression is Infinity at step 2'
    );
  });

  it('knows the epoch only', () => {
    expect(() => rates({ lr_lambda: 'step / 2' }, 1)).toThrow('unknown name step at character 1');
  });
});
