import { lossProbabilities } from '../../src/losses/loss-probabilities';
import type * as lossProbabilitiesModule from '../../src/losses/loss-probabilities';
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

  it.each([1, 2, 2047, 2048, 5001])('are those of %d losses', numLosses => {
    const losses = Float64Array.from({ length: numLosses }, (_, i) => ((i * 7919) % 7000) / 10);
    expectClose(
      lossProbabilities(losses),
      losses.map(loss => Math.exp(-loss)),
      1e-15
    );
  });

  it('are the same where no WebAssembly runs', () => {
    const losses = Float64Array.of(0.5, 2.3, 800);
    jest.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof lossProbabilitiesModule>(
        '../../src/losses/loss-probabilities'
      );
      expectClose(fresh.lossProbabilities(losses), lossProbabilities(losses), 1e-15);
    });
    jest.restoreAllMocks();
  });

  it('are 0 for an infinite loss, and NaN without one', () => {
    expect([...lossProbabilities(Float64Array.of(Infinity, NaN))]).toEqual([0, NaN]);
  });
});
