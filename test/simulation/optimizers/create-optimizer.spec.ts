import { createOptimizer } from '../../../src/simulation/optimizers/create-optimizer';
import { DEFAULT_OPTIMIZERS, PLAIN_SGD } from '../../../src/simulation/optimizers/optimizer-spec';

describe('createOptimizer', () => {
  it.each([
    [PLAIN_SGD, 0],
    [{ ...PLAIN_SGD, momentum: 0.9 }, 5],
    [DEFAULT_OPTIMIZERS.Adam, 10],
    [DEFAULT_OPTIMIZERS.AdamW, 10]
  ])('has remembered nothing yet, in the room that it needs: %j', (spec, length) => {
    expect(createOptimizer(spec, 5).memory).toEqual(new Float64Array(length));
  });

  it('makes the step of the optimizer that is named', () => {
    const moved = [PLAIN_SGD, DEFAULT_OPTIMIZERS.Adam, DEFAULT_OPTIMIZERS.AdamW].map(spec => {
      const place = Float64Array.of(1);
      createOptimizer(spec, 1).step(place, Float64Array.of(4), 0.5, 0);
      return place[0];
    });
    expect(moved[0]).toBe(-1);
    expect(moved[1]).toBeCloseTo(0.5, 7);
    expect(moved[2]).toBeCloseTo(0.495, 7);
  });

  it('refuses what torch refuses', () => {
    expect(() => createOptimizer({ ...PLAIN_SGD, momentum: Infinity }, 1)).toThrow(
      expect.objectContaining({
        tag: 'invalid-option',
        message: 'momentum must be a finite number of at least 0, not Infinity'
      })
    );
  });
});
