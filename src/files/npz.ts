import { unzipSync } from 'fflate';
import { TaggedError } from '../errors';
import type { FileItem } from './file-item';
import { itemOf } from './item-of';
import { readNpy } from './npy';

/** Of all arrays together, as they are held; a few bytes of a zip file can stand for far more. */
const MOST_BYTES = 2 ** 31 - 1;

/**
 * The arrays of a `.npz` file, stored or compressed, by the names under which they were saved.
 * @throws TaggedError `broken-array` where the file is no zip file; `too-large`.
 */
export function readNpz(bytes: Uint8Array): readonly FileItem[] {
  let total = 0;
  const files = unzip(bytes, size => {
    total += size;
    if (total > MOST_BYTES) {
      throw new TaggedError('too-large', 'its arrays take more than {limit} bytes', {
        limit: MOST_BYTES
      });
    }
  });
  return Object.entries(files).map(([file, content]) =>
    itemOf(file.replace(/\.npy$/, ''), () => readNpy(content))
  );
}

function unzip(bytes: Uint8Array, onSize: (size: number) => void): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        onSize(originalSize);
        return name.endsWith('.npy');
      }
    });
  } catch (cause) {
    throw cause instanceof TaggedError
      ? cause
      : new TaggedError(
          'broken-array',
          'it is no zip file, as .npz files are: {reason}',
          { reason: cause instanceof Error ? cause.message : String(cause) },
          { cause }
        );
  }
}
