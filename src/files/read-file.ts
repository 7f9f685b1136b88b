import { isTagged, TaggedError } from '../errors';
import { readCsv } from './csv';
import type { FileItem } from './file-item';
import { itemOf } from './item-of';
import { readNpy } from './npy';
import { readNpz } from './npz';
import { readSafetensors } from './safetensors';

/** How a file of each kind is read. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => readonly FileItem[]>> = {
  npy: bytes => [itemOf(null, () => readNpy(bytes))],
  npz: readNpz,
  csv: readCsv,
  tsv: readCsv,
  safetensors: readSafetensors
};

/** More than anybody looks through; a model has hundreds of weights. */
const MOST_ARRAYS = 200;

/** The arrays of a file, by the ending of its name. Never throws: what cannot be read is told in the words of a person. */
export function readFile(name: string, bytes: ArrayBuffer): readonly FileItem[] {
  try {
    const items = readerOf(name)(new Uint8Array(bytes));
    return items.length > MOST_ARRAYS ? [...items.slice(0, MOST_ARRAYS), tooMany()] : items;
  } catch (error) {
    if (isTagged(error)) {
      return [{ kind: 'broken', name: null, error }];
    }
    throw error;
  }
}

function readerOf(name: string): (bytes: Uint8Array) => readonly FileItem[] {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (Object.hasOwn(READERS, ending)) {
    return READERS[ending];
  }
  const endings = Object.keys(READERS).join(', ');
  throw /^(?:pkl|pickle|pt|pth|bin|joblib|ckpt)$/.test(ending)
    ? new TaggedError(
        'unsupported-array',
        'a .{ending} file is a pickle, and reading it can run code: save the arrays as {endings}',
        { ending, endings }
      )
    : new TaggedError('unsupported-array', 'a file is read that ends in {endings}', { endings });
}

function tooMany(): FileItem {
  const error = new TaggedError(
    'too-large',
    'This file holds more than {limit} arrays; the others were not read',
    { limit: MOST_ARRAYS }
  );
  return { kind: 'broken', name: null, error };
}
