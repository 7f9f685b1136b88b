import type { ClassRows } from './class-rows';
import type { InputKind } from './loss-entry';

/**
 * Rows of logits whose softmax are the probabilities that a loss sees: logits and log-probabilities as they are, and the
 * logarithm of probabilities. An element x has the classes 0 and 1 with the logits 0 and x, since sigmoid(x) is their softmax;
 * a probability p has log(1 − p) and log p.
 */
export function logitRows(raw: ClassRows, input: InputKind, sample: 'row' | 'element'): ClassRows {
  if (sample === 'row') {
    return input === 'probabilities'
      ? { ...raw, values: Float64Array.from(raw.values, Math.log) }
      : raw;
  }
  const values = new Float64Array(2 * raw.numSamples);
  for (let row = 0; row < raw.numSamples; row++) {
    const value = raw.values[row];
    values[2 * row] = input === 'probabilities' ? Math.log1p(-value) : 0;
    values[2 * row + 1] = input === 'probabilities' ? Math.log(value) : value;
  }
  return { ...raw, numClasses: 2, values };
}
