import fc from 'fast-check';
import { createOptimizer } from '../../../src/simulation/optimizers/create-optimizer';
import { DEFAULT_OPTIMIZERS, PLAIN_SGD } from '../../../src/simulation/optimizers/optimizer-spec';
import { stableRate } from '../../../src/simulation/optimizers/stable-rate';

const specs = fc
  .record({
    momentum: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
    nesterov: fc.boolean(),
    weightDecay: fc.double({ min: 0, max: 0.5, noNaN: true })
  })
  .map(spec => ({ name: 'SGD', ...spec }) as const);

/** How far a descent on a parabola of this curvature is from its minimum after many steps. */
function distance(spec: Parameters<typeof createOptimizer>[0], lambda: number, rate: number) {
  const optimizer = createOptimizer(spec, 1);
  const place = Float64Array.of(1);
  for (let step = 0; step < 4000; step++) {
    optimizer.step(place, Float64Array.of(lambda * place[0]), rate, step);
  }
  return Math.abs(place[0]);
}

describe('stableRate', () => {
  it('parts the rates that settle on a parabola from those that diverge', () => {
    fc.assert(
      fc.property(specs, fc.double({ min: 0.5, max: 4, noNaN: true }), (spec, lambda) => {
        const limit = stableRate(lambda, spec) ?? NaN;
        expect(distance(spec, lambda, 0.97 * limit)).toBeLessThan(1e-3);
        expect(distance(spec, lambda, 1.03 * limit)).not.toBeLessThan(1);
      }),
      { numRuns: 30 }
    );
  });

  it('is 2/λ of plain descent, without end where there is no curvature, and none of Adam', () => {
    expect(stableRate(4, PLAIN_SGD)).toBe(0.5);
    expect(stableRate(0, PLAIN_SGD)).toBe(Infinity);
    expect(stableRate(4, DEFAULT_OPTIMIZERS.Adam)).toBeNull();
  });
});
