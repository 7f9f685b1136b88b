/** A number as a sentence says it: five significant digits, without trailing zeros. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(5)));
}

/** An estimate as a sentence says it: one significant digit. */
export function roughNumber(value: number): string {
  return String(Number(value.toPrecision(1)));
}
