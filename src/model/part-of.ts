import type { KernelSource } from '../sources/kernel/types';
import { wholeOf } from '../sources/kernel/whole-of';

/** Which part of an array to read. */
export type Part =
  | { readonly kind: 'all' }
  /** The rows from `start` up to, but without, `stop`. */
  | { readonly kind: 'rows'; readonly start: number; readonly stop: number }
  /** Of each dimension one index as `3`, a range as `2:7`, or all of it; dimensions that are not listed are kept whole. */
  | { readonly kind: 'piece'; readonly slices: readonly string[] }
  | { readonly kind: 'sample'; readonly size: number; readonly seed: number };

const SLICE = /^(?:\d+|\d*:\d*)$/;
const ALL = /^:?$/;

/** Whether a text is an index, a range, or nothing for a whole dimension. */
export function isSlice(text: string): boolean {
  return text.trim() === '' || SLICE.test(text.trim());
}

/** Where a part of the array at a path lies. Rows and indices are written behind the path, as in Python. */
export function partOf(path: string, part: Part): KernelSource {
  switch (part.kind) {
    case 'all':
      return wholeOf(path);
    case 'rows':
      return wholeOf(`${path}[${part.start}:${part.stop}]`);
    case 'piece':
      return wholeOf(pieceOf(path, part.slices));
    case 'sample':
      return { path, sample: { size: part.size, seed: part.seed } };
  }
}

/** The path with its slices, of which those at the end that keep everything are left out. */
function pieceOf(path: string, slices: readonly string[]): string {
  const words = slices.map(slice => slice.trim());
  while (words.length > 0 && ALL.test(words[words.length - 1])) {
    words.pop();
  }
  const written = words.map(word => (word === '' ? ':' : word));
  return written.length === 0 ? path : `${path}[${written.join(', ')}]`;
}
