import { smoothLosses } from '../../../src/analysis/rate-finder/smooth-losses';

test('begins at the first loss and forgets it slowly', () => {
  const [first, second] = smoothLosses(Float64Array.of(2, 1));
  expect(first).toBeCloseTo(2, 14);
  expect(second).toBeCloseTo((0.98 * 2 + 1) / 1.98, 14);
  expect([...smoothLosses(Float64Array.of(3, 5), 0)]).toEqual([3, 5]);
});
