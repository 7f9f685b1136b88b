import { CurvatureProduct } from '../../src/simulation/curvature-product';
import { GradientPass } from '../../src/simulation/gradient-pass';
import type { Problem } from '../../src/simulation/problem';
import { randomDirection } from '../../src/simulation/random-direction';
import { problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

function gradientAt(problem: Problem, parameters: Float64Array): Float64Array {
  const pass = new GradientPass(problem);
  pass.begin();
  pass.addRows(parameters, 0, problem.numSamples);
  pass.finish();
  return pass.gradient;
}

describe('CurvatureProduct', () => {
  it.each(PROBLEMS.map(stored => [stored.name, stored] as const))(
    'is the change of the gradient along a direction: %s',
    (_, stored) => {
      const problem = problemOf(stored);
      const direction = randomDirection(problem.numParameters);
      const product = new CurvatureProduct(problem);
      product.begin();
      product.addRows(direction, 0, problem.numSamples);
      const { start } = problem;
      const shift = 1e-5;
      const ahead = gradientAt(
        problem,
        start.map((value, i) => value + shift * direction[i])
      );
      const behind = gradientAt(
        problem,
        start.map((value, i) => value - shift * direction[i])
      );
      product
        .finish()
        .forEach((value, i) =>
          expect(Math.abs(value - (ahead[i] - behind[i]) / (2 * shift))).toBeLessThan(1e-8)
        );
    }
  );
});
