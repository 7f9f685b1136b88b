/** The mantissas at which a bound may lie, from the next lower power of ten to the next higher. */
const MANTISSAS = [1, 2, 5, 10];

/** A quotient so little off a mantissa is that mantissa, rounded. */
const TOLERANCE = 1e-9;

/**
 * The nearest of … 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not below (`up`) or not above (`down`) a positive value. Zero,
 * negative and infinite values, and those at the end of what a number can be, are returned as they are.
 */
export function niceBound(value: number, direction: 'up' | 'down'): number {
  const exponent = Math.floor(Math.log10(value));
  const power = 10 ** exponent;
  const quotient = value / power;
  if (!(value > 0) || !Number.isFinite(quotient)) {
    return value;
  }
  const mantissa =
    direction === 'up'
      ? MANTISSAS.find(candidate => candidate >= quotient * (1 - TOLERANCE))
      : MANTISSAS.filter(candidate => candidate <= quotient * (1 + TOLERANCE)).pop();
  // The decimal notation is exact where the product would not be.
  return mantissa === undefined ? value : Number(`${mantissa}e${exponent}`);
}
