import type { NDArray } from '../array/nd-array';
import type { TaggedError } from '../errors';

/** One array of a file, or why it cannot be read. `name` is what the file calls it; null where it holds one only. */
export type FileItem =
  | { readonly kind: 'array'; readonly name: string | null; readonly array: NDArray }
  | { readonly kind: 'broken'; readonly name: string | null; readonly error: TaggedError };
