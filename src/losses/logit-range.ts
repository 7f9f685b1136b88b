import { finiteRange } from '../array/finite-range';
import type { Values } from '../array/nd-array';
import { sharedRowKernel } from './shared-row-kernel';

/** From so many float32 on, it is worth to copy them to the kernel. */
const LARGE = 2 ** 16;

/** The same as finiteRange, a few times as fast for many float32 without infinities. */
export function logitRange(values: Values): [number, number] {
  const kernel = values.length >= LARGE ? sharedRowKernel() : null;
  if (kernel === null || !(values instanceof Float32Array)) {
    return finiteRange(values);
  }
  const [min, max] = kernel.range(values);
  return Number.isFinite(min) && Number.isFinite(max) ? [min, max] : finiteRange(values);
}
