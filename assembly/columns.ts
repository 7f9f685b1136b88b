// Where the results of a block of rows lie: four columns of float64, then two of int32, each of as many rows. First there is
// what the passes over the rows give, in whose place the finish puts the statistics; all but the losses of the targets as
// float32, in the first half of their place, where that is as good.

/** Σ exp(x − max) without the maximum's own term; then the loss of the prediction. */
export function restAt(columns: usize, capacity: i32, row: i32): usize {
  return placeIn<f64>(columns, capacity, 0, row);
}

/** Σ exp(x − max)·(x − max); then the entropy. */
export function spreadAt(columns: usize, capacity: i32, row: i32): usize {
  return placeIn<f64>(columns, capacity, 1, row);
}

/** max − x of the target; then its loss. */
export function gapAt(columns: usize, capacity: i32, row: i32): usize {
  return placeIn<f64>(columns, capacity, 2, row);
}

/** The loss of the prediction, as a number of type T. */
export function lossAt<T>(columns: usize, capacity: i32, row: i32): usize {
  return placeIn<T>(columns, capacity, 0, row);
}

/** The entropy, as a number of type T. */
export function entropyAt<T>(columns: usize, capacity: i32, row: i32): usize {
  return placeIn<T>(columns, capacity, 1, row);
}

/** The probability of the target, as a number of type T. */
export function probabilityAt<T>(columns: usize, capacity: i32, row: i32): usize {
  return placeIn<T>(columns, capacity, 3, row);
}

/** How many logits are greater than the target's; −1 without one. */
export function rankAt(columns: usize, capacity: i32, row: i32): usize {
  return placeIn<i32>(columns, capacity, 4, capacity + row);
}

export function predictionAt(columns: usize, capacity: i32, row: i32): usize {
  return placeIn<i32>(columns, capacity, 4, row);
}

/** Columns begin as if all were of float64. */
function placeIn<T>(columns: usize, capacity: i32, column: i32, row: i32): usize {
  return columns + ((<usize>(column * capacity)) << 3) + <usize>row * sizeof<T>();
}
