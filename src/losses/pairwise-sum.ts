const BLOCK = 128;

/**
 * Sum by halves, whose rounding error grows with log n rather than n. Unlike compensated summation it keeps an infinite
 * element: the sum is ±inf or NaN exactly where a plain sum is.
 */
export function pairwiseSum(values: Float64Array, start = 0, end = values.length): number {
  if (end - start <= BLOCK) {
    let sum = 0;
    for (let i = start; i < end; i++) {
      sum += values[i];
    }
    return sum;
  }
  const middle = start + Math.floor((end - start) / 2);
  return pairwiseSum(values, start, middle) + pairwiseSum(values, middle, end);
}
