import { sizeOf } from '../array/nd-array';

/** Reverses the bytes of each element, from big endian to little endian, in place. */
export function swapBytes(bytes: Uint8Array, itemSize: number): void {
  for (let start = 0; start < bytes.length; start += itemSize) {
    bytes.subarray(start, start + itemSize).reverse();
  }
}

/**
 * Elements in C order (the last index runs fastest) of an array that is stored in Fortran order (the first one does). Takes
 * time in proportion to the size.
 */
export function fromFortranOrder(
  bytes: Uint8Array,
  itemSize: number,
  shape: readonly number[]
): Uint8Array<ArrayBuffer> {
  const ordered = new Uint8Array(bytes.length);
  const strides = shape.map((_, axis) => itemSize * sizeOf(shape.slice(0, axis)));
  const index = shape.map(() => 0);
  let from = 0;
  for (let to = 0; to < bytes.length; to += itemSize) {
    for (let byte = 0; byte < itemSize; byte++) {
      ordered[to + byte] = bytes[from + byte];
    }
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      from += strides[axis];
      if (++index[axis] < shape[axis]) {
        break;
      }
      from -= strides[axis] * shape[axis];
      index[axis] = 0;
    }
  }
  return ordered;
}
