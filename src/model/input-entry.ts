import type { ArrayDescription } from '../array/describe-array';
import type { Agreement } from '../analysis/compare-arrays';
import type { ArrayRef } from '../engine/engine';
import type { Failure } from '../engine/failure';
import type { KernelArray, KernelSource } from '../sources/kernel/types';

/** Where the person finds the array. */
export type Place =
  | {
      readonly kind: 'output';
      readonly cellId: string;
      readonly cellNumber: number;
      readonly executionCount: number | null;
      /** The outputs of the cell that show it; several where a stream was cut into pieces. */
      readonly outputIndexes: readonly number[];
    }
  | { readonly kind: 'kernel' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'typed' };

/** One array that can be chosen as logits or targets, or the reason why it cannot. */
export interface InputEntry {
  /** Stays the same while the array stays at its place. */
  readonly id: string;
  readonly label: string;
  readonly place: Place;
  /** What the engine computes with: the text's array, or the exact one once it has been read. */
  readonly ref: ArrayRef;
  /** Grows with every new value of the array. */
  readonly version: number;
  readonly description: ArrayDescription | null;
  readonly failure: Failure | null;
  /** Where the kernel may hold the exact array, best first. */
  readonly sources: readonly KernelSource[];
  /** Set where the kernel's array has been read and differs from what the notebook shows. */
  readonly disagreement: Agreement | null;
  /** Read from the kernel before its last execution, so it may have changed since. */
  readonly outdated: boolean;
  /** What was told with the values, where they were read from the kernel or a file. */
  readonly about: About | null;
}

/** What the values stand for, and whether they are all of them. */
export type About = Pick<KernelArray, 'note' | 'classNames' | 'rows' | 'whileRunning'>;

/** Whether reading the kernel would tell more than is known. */
export function isInexact(entry: InputEntry): boolean {
  return entry.description !== null && entry.description.provenance.kind !== 'exact';
}

/** Whether the values that were read may no longer be, or never have been, those that the kernel holds. */
export function mayHaveChanged({ outdated, about }: InputEntry): boolean {
  return outdated || about?.whileRunning === true;
}

/** Whether another read may tell more. */
export function mayBeReadAgain(entry: InputEntry): boolean {
  return isInexact(entry) || mayHaveChanged(entry);
}

/** Whether there are values to compute with. */
export function isUsable(entry: InputEntry): boolean {
  return entry.description !== null && entry.description.provenance.kind !== 'truncated';
}
