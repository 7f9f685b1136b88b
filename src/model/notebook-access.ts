import type { ISignal } from '@lumino/signaling';
import type { IKernelReader } from '../sources/kernel/types';
import type { CellOutput } from '../sources/notebook/cell-output';
import type { KernelState } from '../sources/notebook/kernel-state';

/** The outputs of a notebook. */
export interface OutputsSource {
  list(): readonly CellOutput[];
  runningCells(): ReadonlySet<string>;
  readonly changed: ISignal<unknown, void>;
}

/** The kernel of a notebook. */
export interface KernelAccess {
  readonly state: KernelState;
  readonly changed: ISignal<unknown, KernelState>;
  /** Code of a person has run to its end. */
  readonly executed: ISignal<unknown, void>;
  reader(): IKernelReader;
}
