import { gapAt, predictionAt, rankAt, restAt, spreadAt } from './columns';

/**
 * Puts down what the passes over a row have found.
 *
 * @param rest Σ exp(x − max) without the maximum's own term; NaN leaves the row to the reference
 * @param spread Σ exp(x − max)·(x − max)
 * @param gap max − x of the target; NaN without one
 * @param rank how many logits are greater than the target's
 */
export function storeRow(
  columns: usize,
  capacity: i32,
  row: i32,
  rest: f64,
  spread: f64,
  best: i32,
  gap: f64,
  rank: i32
): void {
  store<f64>(restAt(columns, capacity, row), rest);
  store<f64>(spreadAt(columns, capacity, row), spread);
  store<f64>(gapAt(columns, capacity, row), gap);
  store<i32>(predictionAt(columns, capacity, row), best);
  store<i32>(rankAt(columns, capacity, row), rank);
}
