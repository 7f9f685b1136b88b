import type { KernelSource } from '../sources/kernel/types';
import { wholeOf } from '../sources/kernel/whole-of';

/** Which part of an array to read. */
export type Part =
  | { readonly kind: 'all' }
  /** The rows from `start` up to, but without, `stop`. */
  | { readonly kind: 'rows'; readonly start: number; readonly stop: number }
  /** One index of one dimension, all of the others. */
  | { readonly kind: 'index'; readonly axis: number; readonly index: number }
  | { readonly kind: 'sample'; readonly size: number; readonly seed: number };

/** Where a part of the array at a path lies. Rows and indices are written behind the path, as in Python. */
export function partOf(path: string, part: Part): KernelSource {
  switch (part.kind) {
    case 'all':
      return wholeOf(path);
    case 'rows':
      return wholeOf(`${path}[${part.start}:${part.stop}]`);
    case 'index':
      return wholeOf(`${path}[${':, '.repeat(part.axis)}${part.index}]`);
    case 'sample':
      return { path, sample: { size: part.size, seed: part.seed } };
  }
}
