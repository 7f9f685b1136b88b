import { expectRates, ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'Warmup');
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { lr: 8, gamma: 0.5 } };
const WARMUP = { steps: 4, schedule: HALVING };

describe('Warmup', () => {
  it('leads to the first rate of the schedule, which then goes on without a gap', () => {
    expectRates(rates(WARMUP, 7), [0, 2, 4, 6, 8, 4, 2, 1]);
  });

  it('lies over the beginning of the schedule', () => {
    expectRates(rates({ ...WARMUP, place: 'over' }, 5), [0, 1, 1, 0.75, 0.5, 0.25]);
  });

  it('is at its end one step earlier where it counts from 1', () => {
    expectRates(rates({ ...WARMUP, count_from: '1' }, 5), [2, 4, 6, 8, 8, 4]);
    expectRates(rates({ ...WARMUP, steps: 1, count_from: '1' }, 2), [8, 8, 4]);
  });

  it('begins at a share of the rate, at all of it if that is 1', () => {
    expectRates(rates({ ...WARMUP, start: 0.5 }, 4), [4, 5, 6, 7, 8]);
    expectRates(rates({ ...WARMUP, start: 1 }, 4), [8, 8, 8, 8, 8]);
  });

  it.each([
    ['linear', 0.25],
    ['cosine', 0.5 - Math.SQRT2 / 4],
    ['log', Math.log(0.75 + Math.E / 4)],
    ['1-sqrt', 1 - Math.sqrt(3) / 2],
    ['constant', 0]
  ])('has the shape %s between its ends', (shape, quarter) => {
    const actual = rates({ ...WARMUP, shape }, 4);
    expectRates([actual[0], actual[1], actual[4]], [0, 8 * quarter, 8]);
  });

  it('refuses a warm-up of no steps', () => {
    expect(() => rates({ ...WARMUP, steps: 0 }, 1)).toThrow('steps must be at least 1, not 0');
  });
});
