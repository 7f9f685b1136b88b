import { addScaleGradient, scaleRows } from './diagonal-layer';
import { addMatrixGradient } from './matrix-gradient';
import { multiplyRows } from './matrix-layer';
import type { Problem } from './problem';

/** out = x·W + b of `count` rows from `row` on; row by row from the beginning of `out`. */
export function forward(
  problem: Problem,
  parameters: Float64Array,
  row: number,
  count: number,
  out: Float64Array
): void {
  (problem.diagonal ? scaleRows : multiplyRows)(problem, parameters, row, count, out);
}

/** Adds xᵀ·delta of `count` rows from `row` on to the gradient by W, and delta to the gradient by b. */
export function backward(
  problem: Problem,
  row: number,
  count: number,
  delta: Float64Array,
  gradient: Float64Array
): void {
  (problem.diagonal ? addScaleGradient : addMatrixGradient)(problem, row, count, delta, gradient);
}
