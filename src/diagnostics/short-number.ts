/** A number as a sentence says it: five significant digits, without trailing zeros. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(5)));
}
