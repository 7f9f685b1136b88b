/** A copy for snapshots: numbers with four significant digits, typed arrays as arrays. */
export function rounded(value: unknown): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? Number(value.toPrecision(4)) : String(value);
  }
  if (ArrayBuffer.isView(value) || Array.isArray(value)) {
    return Array.from(value as unknown as ArrayLike<unknown>, rounded);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rounded(part)]));
  }
  return value;
}
