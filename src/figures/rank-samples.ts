const DIGIT_BITS = 11;
const DIGIT_MASK = (1 << DIGIT_BITS) - 1;
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS];

/** Samples and their sort keys, in the same order. */
interface Keyed {
  readonly keys: Uint32Array;
  readonly samples: Int32Array;
}

/**
 * Sample indices from the worst to the best: NaN first, then by descending loss, ties by ascending index. A radix sort by
 * the upper half of the numbers' bits (6 digits), then a comparison within the few samples that agree in it, so that a
 * million samples take some tens of milliseconds.
 */
export function rankSamples(losses: Float64Array): Int32Array {
  let current = keyed(losses);
  let next: Keyed = {
    keys: new Uint32Array(losses.length),
    samples: new Int32Array(losses.length)
  };
  for (const shift of SHIFTS) {
    moveByDigit(current, next, shift);
    [current, next] = [next, current];
  }
  sortTies(current, losses);
  return current.samples;
}

/** Keys that ascend as the losses descend; NaN is before everything. */
function keyed(losses: Float64Array): Keyed {
  const keys = new Uint32Array(losses.length);
  const samples = new Int32Array(losses.length);
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  number[0] = 1;
  const upper = words[1] === 0 ? 0 : 1;
  for (let i = 0; i < losses.length; i++) {
    samples[i] = i;
    // Adding 0 turns −0 into 0, which must not be told apart.
    number[0] = losses[i] + 0;
    const word = words[upper];
    // IEEE 754 numbers order like integers once negative ones are turned over; descending order turns all over again.
    keys[i] = Number.isNaN(losses[i]) ? 0 : word >>> 31 === 1 ? word : ~(word | 0x80000000);
  }
  return { keys, samples };
}

/** One stable pass of the sort: `from` by one digit of its keys, into `to`. */
function moveByDigit(from: Keyed, to: Keyed, shift: number): void {
  const starts = new Int32Array(1 << DIGIT_BITS);
  for (let i = 0; i < from.keys.length; i++) {
    starts[(from.keys[i] >>> shift) & DIGIT_MASK]++;
  }
  let position = 0;
  for (let digit = 0; digit < starts.length; digit++) {
    const count = starts[digit];
    starts[digit] = position;
    position += count;
  }
  for (let i = 0; i < from.keys.length; i++) {
    const key = from.keys[i];
    const place = starts[(key >>> shift) & DIGIT_MASK]++;
    to.keys[place] = key;
    to.samples[place] = from.samples[i];
  }
}

/** Puts samples of the same key, which are in ascending order of index, by descending loss. */
function sortTies({ keys, samples }: Keyed, losses: Float64Array): void {
  for (let start = 0; start < keys.length;) {
    let end = start + 1;
    let isSorted = true;
    while (end < keys.length && keys[end] === keys[start]) {
      isSorted &&= !(losses[samples[end - 1]] < losses[samples[end]]);
      end++;
    }
    if (!isSorted) {
      samples.subarray(start, end).sort((a, b) => losses[b] - losses[a] || a - b);
    }
    start = end;
  }
}
