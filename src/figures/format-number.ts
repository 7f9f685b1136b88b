/**
 * A loss, a rate or a probability in few characters, the same in charts, tables and sentences: five significant digits, four
 * decimals at most, scientific where it is very small or large.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '−inf';
  }
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) {
    return value.toExponential(2).replace('e+', 'e').replace('-', '−').replace('e-', 'e−');
  }
  const digits = Math.max(0, Math.min(4, 4 - Math.floor(Math.log10(Math.max(size, 1)))));
  return value.toFixed(digits).replace('-', '−');
}
