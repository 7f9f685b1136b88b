import { DTYPES } from '../array/dtype';
import { readNumpyArray } from './numpy-array';
import { readNumpyScalar } from './numpy-scalar';
import type { SourceText } from './source-text';
import { readTorchTensor } from './torch-tensor';
import type { Reading } from './types';

/** Reads a call behind its opening parenthesis; null if it is no array. */
export type CallReader = (source: SourceText, open: number) => Reading | null;

/** The calls that printers write around their arrays. */
export const CONSTRUCTORS: ReadonlyMap<string, CallReader> = new Map<string, CallReader>([
  ['array', readNumpyArray],
  ['tensor', readTorchTensor],
  ...DTYPES.map((dtype): [string, CallReader] => [
    `np.${dtype}`,
    (source, open) => readNumpyScalar(source, open, dtype)
  ])
]);
