import { unsupportedReading } from './call';
import { callEnd } from './call-end';
import type { SourceText } from './source-text';
import type { Reading, ReprFormat } from './types';

/** Refuses a call whose arguments are arrays that are not its values, such as those of TensorFlow's `SparseTensor(`. */
export function refuseCall(name: string, format: ReprFormat) {
  return ({ text }: SourceText, open: number): Reading =>
    unsupportedReading(name, callEnd(text, open), format);
}
