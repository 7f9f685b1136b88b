import { expectRates, momentaOf, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'CyclicLR');
const momenta = momentaOf('torch', 'CyclicLR');
const CYCLE = { base_lr: 1, max_lr: 3, step_size_up: 2 };

describe('CyclicLR', () => {
  it('goes down in as many steps as up where nothing else is said', () => {
    expectRates(rates(CYCLE, 8), [1, 2, 3, 2, 1, 2, 3, 2, 1]);
    expectRates(rates({ ...CYCLE, step_size_down: 4 }, 8), [1, 2, 3, 2.5, 2, 1.5, 1, 2, 3]);
  });

  it('halves the height of each cycle in the mode triangular2', () => {
    expectRates(rates({ ...CYCLE, mode: 'triangular2' }, 10), [
      ...[1, 2, 3, 2],
      ...[1, 1.5, 2, 1.5],
      ...[1, 1.25, 1.5]
    ]);
  });

  it('shrinks with every step in the mode exp_range', () => {
    const params = { ...CYCLE, step_size_up: 1, mode: 'exp_range', gamma: 0.5 };
    expectRates(rates(params, 5), [1, 2, 1, 1.25, 1, 1.0625]);
  });

  it('does not use the rate of the optimizer', () => {
    expectRates(rates({ ...CYCLE, lr: 7 }, 2), [1, 2, 3]);
  });

  it('moves the momentum the other way, or not at all', () => {
    const params = { ...CYCLE, base_momentum: 0.8, max_momentum: 0.9 };
    expectRates(momenta(params, 4), [0.9, 0.85, 0.8, 0.85, 0.9]);
    expect(momenta({ ...params, cycle_momentum: false }, 4)).toBeNull();
  });

  it('refuses a mode that torch does not have', () => {
    expect(() => rates({ ...CYCLE, mode: 'square' }, 1)).toThrow(
      'mode must be one of triangular, triangular2, exp_range, not square'
    );
  });
});
