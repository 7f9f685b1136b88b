import type { SimulationRun, Stability } from '../simulation/types';

/** The last part of a training, as a share of the sum of its rates, in which the pace is measured. */
const WINDOW = 0.1;

/**
 * About how much further the mean loss would fall if the training went on. Near a minimum a gradient g along a curvature λ
 * leaves ‖g‖²/2λ, and shrinks by e^(−λ·Σ rates): λ is read off the gradient norms at the end. Where they do not shrink as
 * on a parabola, λ_max of the start stands in, which gives the least that is left.
 */
export function remainingFall(
  { gradientNorms, rates }: SimulationRun,
  { lambdaMax }: Stability
): number {
  if (!(lambdaMax > 0)) {
    return 0;
  }
  const numSteps = gradientNorms.length - 1;
  const last = gradientNorms[numSteps];
  const total = sum(rates, 0, numSteps);
  let from = numSteps;
  let covered = 0;
  while (from > 0 && covered < WINDOW * total) {
    from--;
    covered += rates[from];
  }
  const pace = Math.log(gradientNorms[from] / last) / covered;
  const curvature = pace > 0 && pace < lambdaMax ? pace : lambdaMax;
  return last ** 2 / (2 * curvature);
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) {
    total += values[i];
  }
  return total;
}
