import { expectRates, ratesOf } from '../rates-of';

describe('NaturalExpDecay', () => {
  it('halves the rate in ln 2 / γ steps', () => {
    const params = { learning_rate: 8, gamma: Math.LN2 };
    expectRates(ratesOf('paddle', 'NaturalExpDecay')(params, 3), [8, 4, 2, 1]);
  });
});

describe('InverseTimeDecay', () => {
  it('divides the rate by one more at each step where γ is 1', () => {
    const params = { learning_rate: 6, gamma: 1 };
    expectRates(ratesOf('paddle', 'InverseTimeDecay')(params, 3), [6, 3, 2, 1.5]);
  });
});

describe('NoamDecay', () => {
  const rates = ratesOf('paddle', 'NoamDecay');

  it('rises from 0 to its warm-up and falls with the root of the step', () => {
    const actual = rates({ d_model: 4, warmup_steps: 4, learning_rate: 1 }, 16);
    expectRates(actual.slice(0, 5), [0, 0.0625, 0.125, 0.1875, 0.25]);
    expectRates([actual[9], actual[16]], [1 / 6, 0.125]);
  });

  it('halves with four times the width', () => {
    expectRates(rates({ d_model: 16, warmup_steps: 4 }, 4).slice(4), [0.125]);
  });
});

describe('PolynomialDecay', () => {
  const rates = ratesOf('paddle', 'PolynomialDecay');
  const DECAY = { learning_rate: 1, decay_steps: 4, end_lr: 0.2 };

  it('stays at the last rate', () => {
    expectRates(rates(DECAY, 6), [1, 0.8, 0.6, 0.4, 0.2, 0.2, 0.2]);
    expectRates(rates({ ...DECAY, power: 2 }, 2), [1, 0.65, 0.4]);
  });

  it('goes on with a longer decay in a cycle', () => {
    expectRates(rates({ ...DECAY, cycle: true }, 9), [
      ...[1, 0.8, 0.6, 0.4, 0.2],
      ...[0.5, 0.4, 0.3, 0.2, 0.4]
    ]);
  });
});

describe('PiecewiseDecay', () => {
  const rates = ratesOf('paddle', 'PiecewiseDecay');

  it('changes at the boundary itself', () => {
    const params = { boundaries: [2, 4], values: [3, 1, 2] };
    expect(rates(params, 5)).toEqual([3, 3, 1, 1, 2, 2]);
  });

  it('leaves out a value between equal boundaries, and needs a boundary', () => {
    expect(rates({ boundaries: [1, 1], values: [3, 2, 1] }, 2)).toEqual([3, 1, 1]);
    expect(() => rates({ boundaries: [], values: [3] }, 2)).toThrow('needs 2 values, not 1');
  });

  it('needs one value more than boundaries', () => {
    expect(() => rates({ boundaries: [2, 4], values: [3, 1] }, 1)).toThrow(
      'PiecewiseDecay of 2 boundaries needs 3 values, not 2'
    );
  });
});
