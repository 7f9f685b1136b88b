import { stability } from '../../src/simulation/stability';
import { createProblem } from '../../src/simulation/problem';
import { rowsOf } from '../fixtures/arrays';
import { finish, problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

describe('stability', () => {
  it.each(PROBLEMS.map(stored => [stored.name, stored] as const))(
    'finds the largest eigenvalue of the full Hessian: %s',
    (_, stored) => {
      const { result } = finish(stability(problemOf(stored)));
      expect(Math.abs(result.lambdaMax / stored.lambdaMax - 1)).toBeLessThan(1e-8);
      expect(result.maxLearningRate).toBe(2 / result.lambdaMax);
    }
  );

  it('gives the same number every time', () => {
    const once = finish(stability(problemOf(PROBLEMS[0]))).result;
    expect(finish(stability(problemOf(PROBLEMS[0]))).result).toEqual(once);
  });

  it('knows no limit where there is no curvature', () => {
    const problem = createProblem(rowsOf([[1], [2]]), {
      kind: 'indices',
      indices: Int32Array.of(0, 0)
    });
    expect(finish(stability(problem)).result).toEqual({
      lambdaMax: 0,
      maxLearningRate: Infinity
    });
  });
});
