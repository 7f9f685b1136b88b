import { seededRandom } from '../../src/simulation/seeded-random';

const draws = (seed: number, count: number): readonly number[] =>
  Array.from({ length: count }, seededRandom(seed));

describe('seededRandom', () => {
  it('draws what Mulberry32 draws', () => {
    expect(draws(0, 2).map(number => number * 2 ** 32)).toEqual([1144304738, 1416247]);
    expect(draws(42, 2).map(number => number * 2 ** 32)).toEqual([2581720956, 1925393290]);
  });

  it('takes seeds modulo 2³²', () => {
    expect(draws(2 ** 32 + 7, 5)).toEqual(draws(7, 5));
    expect(draws(-1, 5)).toEqual(draws(2 ** 32 - 1, 5));
  });

  it('keeps two that run at the same time apart', () => {
    const [one, other] = [seededRandom(3), seededRandom(3)];
    expect([one(), other(), one(), other()]).toEqual(draws(3, 2).flatMap(x => [x, x]));
  });

  it('is uniform in [0, 1)', () => {
    const counts = new Array<number>(10).fill(0);
    for (const number of draws(1, 100_000)) {
      counts[Math.floor(number * 10)]++;
    }
    // Nine degrees of freedom: 27.9 is passed once in a thousand seeds.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(counts).toHaveLength(10);
    expect(chiSquare).toBeLessThan(27.9);
  });
});
