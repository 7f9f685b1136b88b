import { NumberToken } from '../number-token';
import { halfUnit } from '../printed-bound';

/** A number of a log, and how far it can be off because it was rounded. */
export interface MetricValue {
  readonly value: number;
  readonly bound: number;
}

const NON_FINITE = /^([-+]?)(nan|inf|infinity)$/i;
/** A point with digits behind it and none before. */
const BARE_POINT = /^([-+]?)\.(?=\d)/;
const token = new NumberToken();

/** Reads a number as logs print it; null if it is none. */
export function metricValue(text: string): MetricValue | null {
  const match = isLetter(text.charCodeAt(text.length - 1)) ? NON_FINITE.exec(text) : null;
  if (match !== null) {
    const size = match[2].toLowerCase() === 'nan' ? NaN : Infinity;
    return { value: match[1] === '-' ? -size : size, bound: 0 };
  }
  const digits = text.replace(BARE_POINT, '$10.');
  if (!token.scan(digits, 0) || token.end !== digits.length) {
    return null;
  }
  return { value: token.value, bound: token.integer ? 0 : halfUnit(token.unit) };
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97;
}
