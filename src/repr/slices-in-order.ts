/**
 * The places of the slices that are printed of an array with further axes, whose first of these runs fastest, in the order in which
 * the last runs fastest.
 * @param extents of the further axes
 */
export function slicesInOrder(extents: readonly number[]): number[] {
  return extents.reduceRight<number[]>(
    (order, extent, axis) => {
      const stride = extents.slice(0, axis).reduce((product, other) => product * other, 1);
      return Array.from({ length: extent }, (_, i) => order.map(rest => i * stride + rest)).flat();
    },
    [0]
  );
}
