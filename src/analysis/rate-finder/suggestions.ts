/** Index of the point on a curve of losses over rates that a rule suggests; null where the curve is too short for it. */
export type Suggest = (rates: Float64Array, losses: Float64Array) => Suggested | null;

export interface Suggested {
  /** The learning rate to take. */
  readonly rate: number;
  /** The point of the curve that it is read from. */
  readonly index: number;
}

/**
 * fastai's `valley`: half-way down the longest valley. With ℓ_i the length of the longest falling subsequence
 * that ends at i, the valley ends at the first i of the largest ℓ and begins ℓ before it; the point is a third and a sixth of
 * it further on, each rounded down.
 */
export const valley: Suggest = (rates, losses) => {
  if (losses.length === 0) {
    return null;
  }
  const lengths = fallingLengths(losses);
  let end = 0;
  lengths.forEach((length, i) => {
    end = length > lengths[end] ? i : end;
  });
  const start = end === 0 ? 0 : end - lengths[end];
  const third = (end - start) / 3;
  // An index before the first counts from the end, as in Python.
  const index = start + Math.floor(third) + Math.floor(third / 2);
  return at(rates, index < 0 ? index + rates.length : index);
};

/** fastai's `slide`: from the right, the first place behind which the slope is nearly that of `lrDiff` points later. */
export const slide: Suggest = (rates, losses) => {
  const [lrDiff, threshold, n] = [15, 0.005, losses.length];
  if (n <= lrDiff) {
    return null;
  }
  const slopes = gradient(losses);
  let right = n - 1;
  let left = right - lrDiff;
  let found = left;
  while (left >= 0 && Math.abs(slopes[right] - slopes[left]) > threshold) {
    found = left;
    right--;
    left--;
  }
  return at(rates, found);
};

/** fastai's `minimum`: a tenth of the rate of the least loss. */
export const minimum: Suggest = (rates, losses) => {
  const index = leastIndex(losses);
  return index === null ? null : { rate: rates[index] / 10, index };
};

/** fastai's `steep`: the rate at which the loss falls most steeply over the logarithm of the rate. */
export const steep: Suggest = (rates, losses) => {
  const slopes = losses
    .subarray(1)
    .map((loss, i) => (loss - losses[i]) / (Math.log(rates[i + 1]) - Math.log(rates[i])));
  const index = leastIndex(slopes);
  return index === null ? null : at(rates, index);
};

function at(rates: Float64Array, index: number): Suggested {
  return { rate: rates[index], index };
}

/** The first of the least values. */
function leastIndex(values: Float64Array): number | null {
  let least: number | null = null;
  values.forEach((value, i) => {
    least = least === null || value < values[least] ? i : least;
  });
  return least;
}

/** Length of the longest strictly falling subsequence that ends at each value, in n log n. */
function fallingLengths(values: Float64Array): Int32Array {
  // ends[k]: the largest value at which a falling subsequence of k + 1 values can end.
  const ends: number[] = [];
  return Int32Array.from(values, value => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      [low, high] = ends[middle] > value ? [middle + 1, high] : [low, middle];
    }
    ends[low] = value;
    return low + 1;
  });
}

/** numpy's `gradient` of unit spacing: central differences, one-sided at the ends. */
function gradient(values: Float64Array): Float64Array {
  const last = values.length - 1;
  return values.map((value, i) =>
    i === 0
      ? values[1] - value
      : i === last
        ? value - values[last - 1]
        : (values[i + 1] - values[i - 1]) / 2
  );
}
