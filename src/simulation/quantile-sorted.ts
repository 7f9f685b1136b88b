/** The quantile q in 0..1 of ascending values, as numpy.quantile has it: linear between the two nearest. NaN without values. */
export function quantileSorted(values: Float64Array, q: number): number {
  if (values.length === 0) {
    return NaN;
  }
  const place = q * (values.length - 1);
  const below = Math.floor(place);
  const low = values[below];
  const share = place - below;
  return share === 0 ? low : low + share * (values[below + 1] - low);
}
