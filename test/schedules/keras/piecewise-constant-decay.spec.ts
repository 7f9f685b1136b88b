import { piecewiseConstantDecay } from '../../../src/schedules/keras/piecewise-constant-decay';
import { ratesTo } from '../rates-at';

describe('piecewiseConstantDecay', () => {
  it('keeps a value at its boundary and changes after it', () => {
    const params = { boundaries: [1, 3], values: [1, 0.5, 0.25] };
    expect(ratesTo(5, piecewiseConstantDecay, params)).toEqual([1, 1, 0.5, 0.5, 0.25, 0.25]);
  });

  it('begins with its first value even at a boundary at step 0', () => {
    const params = { boundaries: [0], values: [1, 0.5] };
    expect(ratesTo(2, piecewiseConstantDecay, params)).toEqual([1, 0.5, 0.5]);
  });

  it.each([
    [[3], [1], 'of 1 boundaries needs 2 values, not 1'],
    [[3], [1, 2, 3], 'of 1 boundaries needs 2 values, not 3'],
    [[], [1], 'of 0 boundaries needs 2 values, not 1']
  ])('refuses boundaries %j with values %j', (boundaries, values, message) => {
    expect(() => ratesTo(1, piecewiseConstantDecay, { boundaries, values })).toThrow(message);
  });
});
