// Where the results of a block of rows lie: three columns of float64, then one of int32, each of as many rows. First there is
// what the passes over the rows give, in whose place the finish puts the statistics.

/** Σ exp(x − max) without the maximum's own term; then the loss of the prediction. */
export function restAt(columns: usize, capacity: i32, row: i32): usize {
  return wordAt(columns, capacity, 0, row);
}

/** Σ exp(x − max)·(x − max); then the entropy. */
export function spreadAt(columns: usize, capacity: i32, row: i32): usize {
  return wordAt(columns, capacity, 1, row);
}

/** max − x of the target; then its loss. */
export function gapAt(columns: usize, capacity: i32, row: i32): usize {
  return wordAt(columns, capacity, 2, row);
}

export function predictionAt(columns: usize, capacity: i32, row: i32): usize {
  return wordAt(columns, capacity, 3, 0) + ((<usize>row) << 2);
}

function wordAt(columns: usize, capacity: i32, column: i32, row: i32): usize {
  return columns + ((<usize>(column * capacity + row)) << 3);
}
