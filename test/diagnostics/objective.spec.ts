import { objective } from '../../src/diagnostics/objective';
import { runOf } from './run-of';

test('objective adds the penalties to the mean losses', () => {
  const run = runOf([3, 2], { penalties: Float64Array.of(0.5, 0.25) });
  expect(objective(run)).toEqual(Float64Array.of(3.5, 2.25));
});
