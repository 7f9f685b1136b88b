import type { ClassRows } from './class-rows';

/** 0 · −inf: a class of probability 0 and no finite logit makes the loss NaN where targets are taken as probabilities. */
export function spoilMaskedRows(
  { values, numClasses }: ClassRows,
  indices: Int32Array,
  losses: Float64Array
): Float64Array {
  if (![-Infinity, Infinity, NaN].some(value => values.includes(value))) {
    return losses;
  }
  const spoilt = losses.slice();
  for (let i = 0; i < values.length; i++) {
    const row = Math.floor(i / numClasses);
    if (!Number.isFinite(values[i]) && i - row * numClasses !== indices[row]) {
      spoilt[row] = NaN;
    }
  }
  return spoilt;
}
