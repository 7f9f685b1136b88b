import { expectRates, ratesOf } from '../rates-of';

describe('LambdaDecay', () => {
  it('multiplies the base rate', () => {
    const params = { learning_rate: 8, lr_lambda: '1 / (1 + epoch)' };
    expectRates(ratesOf('paddle', 'LambdaDecay')(params, 3), [8, 4, 8 / 3, 2]);
  });
});

describe('MultiplicativeDecay', () => {
  it('multiplies the last rate, from step 1 on', () => {
    const params = { learning_rate: 8, lr_lambda: '1 / epoch' };
    expectRates(ratesOf('paddle', 'MultiplicativeDecay')(params, 3), [8, 8, 4, 4 / 3]);
  });
});
