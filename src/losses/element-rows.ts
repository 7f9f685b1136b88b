import { sizeOf, type NDArray } from '../array/nd-array';
import type { ClassRows } from './class-rows';

/** Every element as a sample of its own, in C order: one row with one value. */
export function elementRows({ shape, values }: NDArray): ClassRows {
  return { numSamples: sizeOf(shape), numClasses: 1, sampleShape: shape, values };
}
