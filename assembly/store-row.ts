import { gapAt, marginAt, predictionAt, rankAt, restAt, spreadAt } from './columns';

/**
 * Puts down what the passes over a row have found. An infinite maximum spoils the sum, so that the finish sees it.
 *
 * @param target the class of the row; negative without one
 * @param rank how many classes but the predicted one have a greater logit than the target
 */
export function storeRow(
  columns: usize,
  capacity: i32,
  row: i32,
  max: f64,
  rest: f64,
  spread: f64,
  runnerUp: f64,
  best: i32,
  target: i32,
  targetLogit: f64,
  rank: i32
): void {
  store<f64>(restAt(columns, capacity, row), rest + (max - max));
  store<f64>(spreadAt(columns, capacity, row), spread);
  store<f64>(gapAt(columns, capacity, row), max - targetLogit);
  store<f64>(
    marginAt(columns, capacity, row),
    target === best ? max - runnerUp : targetLogit - max
  );
  store<i32>(predictionAt(columns, capacity, row), best);
  store<i32>(rankAt(columns, capacity, row), target < 0 ? -1 : rank + i32(max > targetLogit));
}
