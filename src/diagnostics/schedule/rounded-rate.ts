/** Three significant digits, not below the value. */
export function roundedUp(value: number): number {
  return rounded(value, Math.ceil);
}

/** Three significant digits, not above the value. */
export function roundedDown(value: number): number {
  return rounded(value, Math.floor);
}

function rounded(value: number, whole: (value: number) => number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  const near = Number((Math.round(value / unit) * unit).toPrecision(3));
  // A last bit that the division has lost is no reason for another digit.
  return near === value ? value : Number((whole(value / unit) * unit).toPrecision(3));
}
