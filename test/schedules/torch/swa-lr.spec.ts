import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'SWALR');
const LINEAR = { lr: 1, swa_lr: 0.5, anneal_epochs: 4, anneal_strategy: 'linear' };

describe('SWALR', () => {
  it('goes straight to its rate and stays there', () => {
    expectRates(rates(LINEAR, 6), [1, 0.875, 0.75, 0.625, 0.5, 0.5, 0.5]);
  });

  it('leaves and arrives slowly along a cosine', () => {
    const late = 0.75 + Math.SQRT2 / 8;
    expectRates(rates({ ...LINEAR, anneal_strategy: 'cos' }, 5), [
      ...[1, late, 0.75],
      ...[1.5 - late, 0.5, 0.5]
    ]);
  });

  it('rises where its rate is the higher one', () => {
    expectRates(rates({ ...LINEAR, swa_lr: 3, anneal_epochs: 2 }, 3), [1, 2, 3, 3]);
  });

  it('has its rate from the first step on where there is nothing to anneal', () => {
    expectRates(rates({ ...LINEAR, anneal_epochs: 0 }, 2), [0.5, 0.5, 0.5]);
  });
});
