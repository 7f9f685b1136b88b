import { DTYPES } from '../array/dtype';
import { readJaxArray } from './jax-array';
import { readNumpyArray } from './numpy-array';
import { readMaskedArray } from './numpy-masked';
import { readNumpyScalar } from './numpy-scalar';
import { readCategoricalIndex } from './pandas-categorical';
import { readPandasIndex } from './pandas-index';
import { refuseCall } from './refuse-call';
import type { SourceText } from './source-text';
import { readTensorflowPrint } from './tensorflow-print';
import { readTorchTensor } from './torch-tensor';
import type { Reading } from './types';

/** Reads a call behind its opening parenthesis; null if it is no array. */
export type CallReader = (source: SourceText, open: number) => Reading | null;

/** The calls that printers write around their arrays. */
export const CONSTRUCTORS: ReadonlyMap<string, CallReader> = new Map<string, CallReader>([
  ['array', readNumpyArray],
  ['matrix', readNumpyArray],
  ['rec.array', readNumpyArray],
  ['masked_array', readMaskedArray],
  ['tensor', readTorchTensor],
  // The others are those of pandas 1.
  ...['Index', 'Int64Index', 'UInt64Index', 'Float64Index'].map((name): [string, CallReader] => [
    name,
    readPandasIndex
  ]),
  ['CategoricalIndex', readCategoricalIndex],
  ['nested_tensor', refuseCall('nested tensors', 'torch')],
  ['Array', readJaxArray],
  ['tf.Tensor', readTensorflowPrint],
  ['SparseTensor', refuseCall('sparse tensors', 'tensorflow')],
  ...DTYPES.map((dtype): [string, CallReader] => [
    `np.${dtype}`,
    (source, open) => readNumpyScalar(source, open, dtype)
  ])
]);
