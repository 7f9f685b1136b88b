const DIGIT_BITS = 11;
const DIGIT_MASK = (1 << DIGIT_BITS) - 1;
/** Least significant digit first: three digits cover each half of a 64-bit key. */
const DIGITS = [
  { half: 0, shift: 0 },
  { half: 0, shift: DIGIT_BITS },
  { half: 0, shift: 2 * DIGIT_BITS },
  { half: 1, shift: 0 },
  { half: 1, shift: DIGIT_BITS },
  { half: 1, shift: 2 * DIGIT_BITS }
] as const;

/**
 * Sample indices from the worst to the best: NaN first, then by descending loss, ties by ascending index. A radix sort of
 * the bits of the numbers, so a million samples take linear time and no comparison function.
 */
export function rankSamples(losses: Float64Array): Int32Array {
  const keys = sortKeys(losses);
  let order = new Int32Array(losses.length);
  for (let i = 0; i < order.length; i++) {
    order[i] = i;
  }
  let next = new Int32Array(losses.length);
  for (const { half, shift } of DIGITS) {
    const words = keys[half];
    const starts = digitStarts(words, shift);
    if (starts === null) {
      continue;
    }
    for (const index of order) {
      next[starts[(words[index] >>> shift) & DIGIT_MASK]++] = index;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The low and high halves of 64-bit keys that ascend as the losses descend. */
function sortKeys(losses: Float64Array): [Uint32Array, Uint32Array] {
  const low = new Uint32Array(losses.length);
  const high = new Uint32Array(losses.length);
  const view = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < losses.length; i++) {
    const loss = losses[i];
    if (Number.isNaN(loss)) {
      continue;
    }
    // Adding 0 turns −0 into 0, which must not be told apart.
    view.setFloat64(0, loss + 0);
    const upper = view.getUint32(0);
    const lower = view.getUint32(4);
    // IEEE 754 numbers order like integers once negative ones are turned over; descending order turns all over again.
    const isNegative = upper >>> 31 === 1;
    low[i] = isNegative ? lower : ~lower;
    high[i] = isNegative ? upper : ~(upper | 0x80000000);
  }
  return [low, high];
}

/** Where the elements of each digit begin in the next order; null if all share one digit, so that nothing would move. */
function digitStarts(words: Uint32Array, shift: number): Int32Array | null {
  const starts = new Int32Array(1 << DIGIT_BITS);
  for (const word of words) {
    starts[(word >>> shift) & DIGIT_MASK]++;
  }
  let position = 0;
  for (let digit = 0; digit < starts.length; digit++) {
    const count = starts[digit];
    if (count === words.length) {
      return null;
    }
    starts[digit] = position;
    position += count;
  }
  return starts;
}
