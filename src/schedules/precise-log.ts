/** A number as the sum of two floats, the second of which holds what the first has no digits for. */
type Double = readonly [high: number, low: number];

const LN_2: Double = [0.6931471805599453, 2.3190468138462996e-17];

/** 2 · 12 + 1 is the last power of the series: of at most 0.172 it leaves less than 1e-20. */
const LAST_TERM = 12;

/**
 * The float nearest to the natural logarithm of a positive number, as good C libraries give it and Python with them. The last digit
 * of `Math.log` may be another, and where the number of a cycle is made of it, log 243 / log 3 must be below 5 as in Python.
 */
export function preciseLog(value: number): number {
  if (!(value > 0) || value === Infinity) {
    return Math.log(value);
  }
  const exponent = Math.round(Math.log2(value));
  const mantissa = value / 2 ** exponent;
  const share = divided(sum(mantissa, -1), sum(mantissa, 1));
  const square = product(share, share);
  let series: Double = [0, 0];
  for (let i = LAST_TERM; i >= 0; i--) {
    series = added(product(series, square), divided([1, 0], [2 * i + 1, 0]));
  }
  const [high, low] = added(product([exponent, 0], LN_2), product(product(share, series), [2, 0]));
  return high + low;
}

function sum(a: number, b: number): Double {
  const high = a + b;
  const part = high - a;
  return [high, a - (high - part) + (b - part)];
}

function added(a: Double, b: Double): Double {
  const [high, low] = sum(a[0], b[0]);
  return sum(high, low + a[1] + b[1]);
}

/** The two halves of a float's digits. */
function halves(value: number): Double {
  const scaled = 134217729 * value;
  const high = scaled - (scaled - value);
  return [high, value - high];
}

function product(a: Double, b: Double): Double {
  const high = a[0] * b[0];
  const [[ah, al], [bh, bl]] = [halves(a[0]), halves(b[0])];
  const low = ah * bh - high + ah * bl + al * bh + al * bl;
  return sum(high, low + a[0] * b[1] + a[1] * b[0]);
}

function divided(a: Double, b: Double): Double {
  const high = a[0] / b[0];
  const rest = added(a, product([-high, 0], b));
  return sum(high, (rest[0] + rest[1]) / b[0]);
}
