import { TaggedError } from '../errors';
import { positionOf } from './position-of';

const HIGH_LIMIT = 2 ** 21;

/**
 * The values of 64-bit integers, given as 32-bit words, low word first.
 * @param high The same words, signed for int64, unsigned for uint64.
 * @throws TaggedError `unsupported-array` for a value beyond ±2^53.
 */
export function decodeLongs(
  low: Uint32Array,
  high: Int32Array | Uint32Array,
  shape: readonly number[]
): Float64Array {
  const values = new Float64Array(low.length / 2);
  for (let i = 0; i < values.length; i++) {
    const upper = high[2 * i + 1];
    const lower = low[2 * i];
    if (upper > HIGH_LIMIT || (upper === HIGH_LIMIT && lower > 0) || upper < -HIGH_LIMIT) {
      throw beyondLimit((BigInt(upper) << 32n) + BigInt(lower), i, shape);
    }
    values[i] = upper * 2 ** 32 + lower;
  }
  return values;
}

function beyondLimit(value: bigint, index: number, shape: readonly number[]): TaggedError {
  return new TaggedError(
    'unsupported-array',
    '{value} at [{position}] is beyond ±2^53, the largest whole number that can be held exactly',
    { value: String(value), position: positionOf(index, shape).join(', ') }
  );
}
