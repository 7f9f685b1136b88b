import { formatNumber } from '../../figures/format-number';

/** A number as LaTeX writes it, with the digits that it has everywhere in the panel. */
export function texNumber(value: number): string {
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? '\\mathrm{nan}' : value > 0 ? '\\infty' : '-\\infty';
  }
  const [mantissa, exponent] = formatNumber(value).replaceAll('−', '-').split('e');
  return exponent === undefined ? mantissa : `${mantissa} \\cdot 10^{${exponent}}`;
}
