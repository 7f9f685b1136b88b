import { TaggedError } from '../errors';

/** What stands before the values of a `.npy` file. */
export interface NpyHeader {
  /** As numpy writes it, such as `<f4`. */
  readonly descr: string;
  readonly fortranOrder: boolean;
  readonly shape: readonly number[];
  /** Where the values begin. */
  readonly offset: number;
}

const MAGIC = '\x93NUMPY';
/** Longer than any header of a plain array; those of structured ones are refused all the same. */
const LONGEST = 65_536;
const HEADER =
  /^\{'descr': (.+), 'fortran_order': (True|False), 'shape': \(((?:\d+, ?)*\d*)\),? ?\} *\n?$/;

/**
 * Reads the header of a `.npy` file of version 1.0, 2.0 or 3.0: the magic string, the version, the length of the header (2
 * bytes in version 1, else 4) and a Python dictionary (numpy.lib.format).
 * @throws TaggedError `broken-array` where it is none.
 */
export function readNpyHeader(bytes: Uint8Array): NpyHeader {
  if (latin(bytes.subarray(0, 6)) !== MAGIC) {
    throw broken('it does not begin as a .npy file does');
  }
  const [major] = bytes.subarray(6, 7);
  if (!(major >= 1 && major <= 3)) {
    throw new TaggedError(
      'broken-array',
      'it has version {version} of the .npy format; 1 to 3 are known',
      {
        version: major ?? 'none'
      }
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = major === 1 ? 10 : 12;
  if (bytes.length < start) {
    throw broken('it ends within its header');
  }
  const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const offset = start + length;
  if (length > LONGEST || offset > bytes.length) {
    throw broken('its header is longer than the file, or than any that is known');
  }
  const match = HEADER.exec(latin(bytes.subarray(start, offset)));
  if (match === null) {
    throw broken('its header is not the one that numpy writes');
  }
  const [, descr, order, extents] = match;
  const shape = extents.split(',').filter(extent => extent.trim() !== '');
  return {
    descr: descr.replace(/^'(.*)'$/, '$1'),
    fortranOrder: order === 'True',
    shape: shape.map(Number),
    offset
  };
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('');
}

function broken(template: string): TaggedError {
  return new TaggedError('broken-array', template);
}
