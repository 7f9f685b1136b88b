import { CurvatureProduct } from './curvature-product';
import { Lanczos } from './lanczos';
import type { Problem } from './problem';
import { randomDirection } from './random-direction';
import { rowsPerPause } from './rows-per-pause';
import type { Stability } from './types';

const TOLERANCE = 1e-9;
/** Iterations over which the estimate must stand still. */
const PATIENCE = 3;
const MAX_ITERATIONS = 300;

/**
 * Largest eigenvalue of the Hessian of the mean loss by W and b at the start, by Lanczos' power iteration from a fixed
 * random direction. Ends where three iterations changed it by less than 1e-9 of its value, after 300 at the latest. Yields
 * the iteration after each bounded piece of work.
 */
export function* stability(problem: Problem): Generator<number, Stability> {
  const hessian = new CurvatureProduct(problem);
  const pause = rowsPerPause(problem);
  const lanczos = new Lanczos(randomDirection(problem.numParameters));
  let rowsDone = 0;
  let still = 0;
  for (let iteration = 0; iteration < MAX_ITERATIONS && still < PATIENCE; iteration++) {
    hessian.begin();
    for (let from = 0; from < problem.numSamples; from += pause) {
      const to = Math.min(from + pause, problem.numSamples);
      hessian.addRows(lanczos.direction, from, to);
      rowsDone += to - from;
      if (rowsDone >= pause) {
        rowsDone = 0;
        yield iteration;
      }
    }
    const before = lanczos.eigenvalue;
    const goesOn = lanczos.absorb(hessian.finish());
    const change = Math.abs(lanczos.eigenvalue - before);
    still = change <= TOLERANCE * Math.abs(lanczos.eigenvalue) ? still + 1 : 0;
    if (!goesOn) {
      break;
    }
  }
  const lambdaMax = lanczos.eigenvalue;
  return { lambdaMax, maxLearningRate: lambdaMax > 0 ? 2 / lambdaMax : Infinity };
}
