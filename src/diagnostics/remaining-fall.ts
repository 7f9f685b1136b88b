import type { SimulationRun, Stability } from '../simulation/types';
import { rateGain } from './rate-gain';

/** The last part of a training, as a share of the sum of its rates, in which the pace is measured. */
const WINDOW = 0.1;

/**
 * About how much further the mean loss would fall if the training went on. Near a minimum a gradient g along a curvature λ
 * leaves ‖g‖²/2λ, and shrinks by e^(−λ·Σ rates): λ is read off the gradient norms at the end. Where they do not shrink as
 * on a parabola, λ_max of the start stands in, which gives the least that is left.
 */
export function remainingFall(
  { plan, steps, gradientNorms, rates }: SimulationRun,
  { lambdaMax }: Stability
): number {
  if (!(lambdaMax > 0)) {
    return 0;
  }
  const end = steps.length - 1;
  const last = gradientNorms[end];
  const total = sum(rates, 0, steps[end]);
  let from = end;
  let covered = 0;
  while (from > 0 && covered < WINDOW * total) {
    from--;
    covered += sum(rates, steps[from], steps[from + 1]);
  }
  const moved = covered * rateGain(plan.optimizer);
  // By mini-batches the gradient does not shrink as the way goes on.
  const pace = plan.batchSize === null ? Math.log(gradientNorms[from] / last) / moved : NaN;
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
