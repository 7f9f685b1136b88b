/** Indices of the least and the largest finite value of start..end − 1, the first of ties; null if there is none. */
export function findExtremes(
  values: Float64Array,
  start: number,
  end: number
): [number, number] | null {
  let least = -1;
  let largest = -1;
  for (let i = start; i < end; i++) {
    const value = values[i];
    if (!Number.isFinite(value)) {
      continue;
    }
    if (least < 0 || value < values[least]) {
      least = i;
    }
    if (largest < 0 || value > values[largest]) {
      largest = i;
    }
  }
  return least < 0 ? null : [least, largest];
}
