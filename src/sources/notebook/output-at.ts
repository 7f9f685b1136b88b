import type { Cell, CodeCell } from '@jupyterlab/cells';
import { outputText } from './output-text';

/** An output of a cell. */
export interface OutputPlace {
  readonly cell: CodeCell;
  readonly outputIndex: number;
}

/** The output that a node of an output area shows; null where the node shows none. */
export function outputAt(node: HTMLElement, cells: readonly Cell[]): OutputPlace | null {
  const cell = cells.find(candidate => candidate.node.contains(node));
  if (cell === undefined || !isCodeCell(cell)) {
    return null;
  }
  const outputIndex = cell.outputArea.widgets.findIndex(widget => widget.node === node);
  return outputIndex === -1 ? null : { cell, outputIndex };
}

/** The text of the output, in which arrays may be printed; empty where there is none. */
export function textAt({ cell, outputIndex }: OutputPlace): string {
  return outputText(cell.model.outputs.get(outputIndex).toJSON())?.text ?? '';
}

/** By its model: the class of this very JupyterLab may not be the one that this extension was built with. */
function isCodeCell(cell: Cell): cell is CodeCell {
  return cell.model.type === 'code';
}
