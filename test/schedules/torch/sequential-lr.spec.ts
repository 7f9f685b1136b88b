import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'SequentialLR');
const HALF = { library: 'torch', name: 'ConstantLR', params: { factor: 0.5, total_iters: 99 } };
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { gamma: 0.5 } };
const FALLING = { library: 'torch', name: 'PolynomialLR', params: { total_iters: 4, power: 1 } };
const BOTH = { library: 'torch', name: 'ChainedScheduler', params: { schedulers: [HALF] } };

describe('SequentialLR', () => {
  it('begins each schedule anew at its milestone, from the base rate', () => {
    const schedulers = [HALF, HALVING, FALLING];
    expectRates(
      rates({ lr: 8, milestones: [2, 5], schedulers }, 9),
      [4, 4, 8, 4, 2, 8, 6, 4, 2, 0]
    );
  });

  it('leaves out a schedule that ends where it begins', () => {
    const schedulers = [HALF, FALLING, HALVING];
    expect(rates({ lr: 8, milestones: [1, 1], schedulers }, 3)).toEqual([4, 8, 4, 2]);
    expect(rates({ lr: 8, milestones: [0], schedulers: [HALF, HALVING] }, 2)).toEqual([8, 4, 2]);
  });

  it('never comes to a schedule after the end', () => {
    const schedulers = [HALVING, BOTH];
    expect(rates({ lr: 8, milestones: [4], schedulers }, 3)).toEqual([8, 4, 2, 1]);
  });

  it('raises at the milestone of a schedule that cannot be restarted', () => {
    expect(() => rates({ lr: 8, milestones: [4], schedulers: [HALVING, BOTH] }, 4)).toThrow(
      'SequentialLR cannot go over to ChainedScheduler'
    );
  });

  it('needs one milestone less than schedules', () => {
    const schedulers = [HALF, HALVING];
    expect(() => rates({ milestones: [], schedulers }, 1)).toThrow(
      'SequentialLR of 2 schedules needs 1 milestones, not 0'
    );
    expect(() => rates({ milestones: [1, 2], schedulers }, 1)).toThrow('needs 1 milestones, not 2');
  });

  it('takes schedules of torch only', () => {
    const schedulers = [HALF, { library: 'textbook', name: 'Constant', params: { lr: 1 } }];
    expect(() => rates({ milestones: [1], schedulers }, 1)).toThrow(
      'schedulers takes schedules of torch only, not Constant of textbook'
    );
  });
});
