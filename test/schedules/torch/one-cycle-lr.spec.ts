import { expectRates, momentaOf, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'OneCycleLR');
const momenta = momentaOf('torch', 'OneCycleLR');
const CYCLE = {
  max_lr: 1,
  total_steps: 10,
  pct_start: 0.5,
  anneal_strategy: 'linear',
  div_factor: 5,
  final_div_factor: 4
};
const RATES = [0.2, 0.4, 0.6, 0.8, 1, 0.81, 0.62, 0.43, 0.24, 0.05];

describe('OneCycleLR', () => {
  it('rises from max / div to max and falls to the first rate / final div', () => {
    expectRates(rates(CYCLE, 9), RATES);
  });

  it('takes the half way of each phase at the middle of a cosine', () => {
    const params = { ...CYCLE, total_steps: 5, pct_start: 0.6, anneal_strategy: 'cos' };
    expectRates(rates(params, 4), [0.2, 0.6, 1, 0.525, 0.05]);
  });

  it('falls to the first rate before it fades out, in three phases', () => {
    const params = { ...CYCLE, pct_start: 0.4, div_factor: 4, final_div_factor: 5 };
    expectRates(rates({ ...params, three_phase: true }, 9), [
      ...[0.25, 0.5, 0.75, 1, 0.75, 0.5, 0.25],
      ...[0.55 / 3, 0.35 / 3, 0.05]
    ]);
  });

  it('does not use the rate of the optimizer', () => {
    expectRates(rates({ ...CYCLE, lr: 7 }, 9), RATES);
  });

  it('goes one step beyond its end, and raises after it', () => {
    expectRates(rates(CYCLE, 10), [...RATES, -0.14]);
    expect(() => rates(CYCLE, 11)).toThrow('OneCycleLR raises at step 11: its total is 10 steps');
  });

  it('counts its steps in epochs where the total is left out', () => {
    const epochs = { ...CYCLE, epochs: 2, steps_per_epoch: 5 };
    expectRates(rates({ ...epochs, total_steps: null }, 9), RATES);
    expectRates(rates({ ...epochs, epochs: 99 }, 9), RATES);
    expect(() => rates({ ...epochs, total_steps: null, epochs: null }, 9)).toThrow(
      'OneCycleLR needs total_steps, or epochs and steps_per_epoch'
    );
  });

  it('moves the momentum the other way, or not at all', () => {
    const params = { ...CYCLE, base_momentum: 0.85, max_momentum: 0.95 };
    expectRates(momenta(params, 9), [
      ...[0.95, 0.925, 0.9, 0.875, 0.85],
      ...[0.87, 0.89, 0.91, 0.93, 0.95]
    ]);
    expect(momenta({ ...params, cycle_momentum: false }, 9)).toBeNull();
  });
});
