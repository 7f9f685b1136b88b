import type { Cell } from '@jupyterlab/cells';
import { Token } from '@lumino/coreutils';

/** What other extensions can ask of Loss Inspector. */
export interface ILossInspector {
  /** Shows the panel. */
  open(): void;
  /** Shows the panel with the arrays of a cell's outputs: all of them, or those of one output. */
  inspect(cell: Cell, outputIndex?: number): Promise<void>;
}

export const ILossInspector = new Token<ILossInspector>(
  'jupyterlab-loss-inspector:ILossInspector',
  'Shows the loss of each sample of the arrays in a notebook.'
);
