/** The element types that are read, in the words that numpy and PyTorch share. */
export const DTYPES = [
  'bool',
  'int8',
  'uint8',
  'int16',
  'uint16',
  'int32',
  'uint32',
  'int64',
  'uint64',
  'float16',
  'bfloat16',
  'float32',
  'float64'
] as const;

export type DType = (typeof DTYPES)[number];

export function isDType(name: string): name is DType {
  return (DTYPES as readonly string[]).includes(name);
}

export function isFloating(dtype: DType): boolean {
  return dtype.includes('float');
}
