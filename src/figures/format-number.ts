/** A number for a sentence, with four significant digits at most, such as 0.1234, 12.5 or 1.2e-7. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  }
  const rounded = Number(value.toPrecision(4));
  const magnitude = Math.abs(rounded);
  const plain = magnitude === 0 || (magnitude >= 1e-4 && magnitude < 1e6);
  return plain ? String(rounded) : rounded.toExponential().replace('e+', 'e');
}
