import type { NDArray } from '../array/nd-array';
import { isTagged } from '../errors';
import type { FileItem } from './file-item';

/** What `read` gives, or the reason that it throws. */
export function itemOf(name: string | null, read: () => NDArray): FileItem {
  try {
    return { kind: 'array', name, array: read() };
  } catch (error) {
    if (isTagged(error)) {
      return { kind: 'broken', name, error };
    }
    throw error;
  }
}
