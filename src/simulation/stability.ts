import { CurvatureProduct } from './curvature-product';
import type { Problem } from './problem';
import { randomDirection } from './random-direction';
import { rowsPerPause } from './rows-per-pause';
import type { Stability } from './types';

const TOLERANCE = 1e-6;
const MAX_ITERATIONS = 1000;

/**
 * Largest eigenvalue of the Hessian of the mean loss by W and b at W = I, b = 0, by power iteration from a fixed random
 * direction. Stops where the changes of the Rayleigh quotient, continued as a geometric series, add up to less than 1e-6
 * of it, after 1,000 iterations at the latest. Yields the iteration after each bounded piece of work.
 */
export function* stability(problem: Problem): Generator<number, Stability> {
  const hessian = new CurvatureProduct(problem);
  const pause = rowsPerPause(problem);
  const direction = randomDirection(problem.numParameters);
  let lambda = 0;
  let change = Infinity;
  let rowsDone = 0;
  for (let iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
    hessian.begin();
    for (let from = 0; from < problem.numSamples; from += pause) {
      const to = Math.min(from + pause, problem.numSamples);
      hessian.addRows(direction, from, to);
      rowsDone += to - from;
      if (rowsDone >= pause) {
        rowsDone = 0;
        yield iteration;
      }
    }
    const previous = lambda;
    lambda = hessian.nextDirection(direction);
    const ratio = Math.abs(lambda - previous) / change;
    change = Math.abs(lambda - previous);
    if (lambda === 0 || (ratio < 1 && (change * ratio) / (1 - ratio) <= TOLERANCE * lambda)) {
      break;
    }
  }
  return { lambdaMax: lambda, maxLearningRate: lambda > 0 ? 2 / lambda : Infinity };
}
