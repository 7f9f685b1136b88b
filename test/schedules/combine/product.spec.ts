import { ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'Product');
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { lr: 8, gamma: 0.5 } };
const STEPS = { library: 'combine', name: 'Expression', params: { expression: 'step' } };

describe('Product', () => {
  it('multiplies schedules of any library', () => {
    expect(rates({ schedules: [HALVING, STEPS] }, 3)).toEqual([0, 4, 4, 3]);
  });

  it('walks a schedule that is given twice along twice', () => {
    expect(rates({ schedules: [HALVING, HALVING] }, 2)).toEqual([64, 16, 4]);
  });

  it('of one schedule is that schedule, and of none is refused', () => {
    expect(rates({ schedules: [HALVING] }, 2)).toEqual([8, 4, 2]);
    expect(() => rates({ schedules: [] }, 1)).toThrow('schedules must be one of');
  });
});
