/** The endings of the files whose arrays are read. */
export const FILE_ENDINGS = ['.npy', '.npz', '.csv', '.tsv', '.safetensors'] as const;

/** Whether a file is one whose arrays are read, by the ending of its name. */
export function holdsArrays(name: string): boolean {
  return FILE_ENDINGS.some(ending => name.toLowerCase().endsWith(ending));
}
