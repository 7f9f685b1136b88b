import { gapAt, predictionAt, restAt, spreadAt } from './columns';

/**
 * Puts down what the passes over a row have found.
 *
 * @param rest Σ exp(x − max) without the maximum's own term; NaN leaves the row to the reference
 * @param spread Σ exp(x − max)·(x − max)
 * @param gap max − x of the target; NaN without one
 */
export function storeRow(
  columns: usize,
  capacity: i32,
  row: i32,
  rest: f64,
  spread: f64,
  best: i32,
  gap: f64
): void {
  store<f64>(restAt(columns, capacity, row), rest);
  store<f64>(spreadAt(columns, capacity, row), spread);
  store<f64>(gapAt(columns, capacity, row), gap);
  store<i32>(predictionAt(columns, capacity, row), best);
}
