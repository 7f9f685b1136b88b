import fc from 'fast-check';
import { shuffled } from '../../src/simulation/shuffled';
import { TRAININGS } from '../fixtures/training-fixture';

const ORDERED = TRAININGS.flatMap(({ name, shape, runs }) =>
  runs
    .filter(({ order }) => order !== null)
    .map(run => [`${name}, ${run.name}`, shape[0], run] as const)
);

describe('shuffled', () => {
  it.each(ORDERED)('is the order that torch was fed: %s', (_, numSamples, { order, plan }) => {
    expect([...shuffled(numSamples, plan.seed, 0)]).toEqual(order);
  });

  it('has every number once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.integer(), fc.nat(), (length, seed, epoch) => {
        expect(shuffled(length, seed, epoch).sort()).toEqual(
          Int32Array.from({ length }, (_, i) => i)
        );
      })
    );
  });

  it('is the same for the same seed and epoch, and another for another', () => {
    const order = shuffled(100, 5, 2);
    expect(shuffled(100, 5, 2)).toEqual(order);
    expect(shuffled(100, 5, 3)).not.toEqual(order);
    expect(shuffled(100, 6, 2)).not.toEqual(order);
    expect(shuffled(100, 7, 0)).not.toEqual(shuffled(100, 6, 1));
  });

  it('has all orders about as often over the epochs', () => {
    const counts = new Map<string, number>();
    for (let epoch = 0; epoch < 6000; epoch++) {
      const order = shuffled(3, 0, epoch).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Each is 1000 with a standard deviation of 29.
    counts.forEach(count => expect(Math.abs(count - 1000)).toBeLessThan(120));
  });

  it('has nothing to shuffle of none and of one', () => {
    expect(shuffled(0, 1, 1)).toEqual(new Int32Array(0));
    expect(shuffled(1, 1, 1)).toEqual(Int32Array.of(0));
  });
});
