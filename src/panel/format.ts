import { formatNumber } from '../figures/format-number';

/** A bound, rounded up to one digit, so that it stays a bound. */
export function formatBound(bound: number): string {
  if (!Number.isFinite(bound) || bound === 0) {
    return formatNumber(bound);
  }
  const exponent = Math.floor(Math.log10(bound));
  const digit = Math.ceil(bound / 10 ** exponent - 1e-9);
  const [mantissa, power] = digit === 10 ? [1, exponent + 1] : [digit, exponent];
  return power >= -3 && power <= 3
    ? String(Number((mantissa * 10 ** power).toPrecision(1)))
    : `${mantissa}e${power}`.replace('-', '−');
}

export function formatPercent(share: number): string {
  if (Number.isNaN(share)) {
    return formatNumber(share);
  }
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** An extent that the text does not tell is a question mark. */
export function formatShape(shape: readonly (number | null)[] | null): string {
  if (shape === null) {
    return '?';
  }
  return shape.length === 0 ? 'scalar' : shape.map(extent => extent ?? '?').join('×');
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

export function formatBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** power;
  return `${amount >= 100 || power === 0 ? amount.toFixed(0) : amount.toPrecision(3)} ${UNITS[power]}`;
}

/** How much a number has changed, with its sign; null where it is not known. */
export function changeOf(
  value: number,
  start: number | null,
  format: (value: number) => string = formatNumber
): string | null {
  return start === null || Number.isNaN(value - start) ? null : signed(value - start, format);
}

/** The same for shares. */
export function percentChangeOf(share: number, start: number | null): string | null {
  return changeOf(share, start, formatPercent);
}

function signed(change: number, format: (value: number) => string): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return sign + format(Math.abs(change));
}
