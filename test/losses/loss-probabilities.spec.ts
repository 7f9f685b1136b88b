import { lossProbabilities } from '../../src/losses/loss-probabilities';
import { expectClose } from '../fixtures/expect-close';

describe('lossProbabilities', () => {
  it('are the exponentials of the negative losses', () => {
    const losses = Float64Array.of(0, 1e-16, 0.5, 2.3, 36.7, 700, 745);
    expectClose(
      lossProbabilities(losses),
      losses.map(loss => Math.exp(-loss)),
      1e-15
    );
  });

  it('are 0 for an infinite loss, and NaN without one', () => {
    expect([...lossProbabilities(Float64Array.of(Infinity, NaN))]).toEqual([0, NaN]);
  });
});
