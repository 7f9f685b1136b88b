import { CodeCell, type Cell } from '@jupyterlab/cells';
import { parseOutput } from '../../repr/parse-output';
import { outputText } from './output-text';

/** An output of a cell. */
export interface OutputPlace {
  readonly cell: Cell;
  readonly outputIndex: number;
}

/** Longer outputs are judged by their beginning, since a menu must open at once. */
const MAX_LENGTH = 20_000;

/** The output that a node of an output area shows, if an array is found in it; else null. */
export function outputAt(node: HTMLElement, cells: readonly Cell[]): OutputPlace | null {
  const cell = cells.find(candidate => candidate.node.contains(node));
  if (!(cell instanceof CodeCell)) {
    return null;
  }
  const outputIndex = cell.outputArea.widgets.findIndex(widget => widget.node === node);
  if (outputIndex === -1) {
    return null;
  }
  const text = outputText(cell.model.outputs.get(outputIndex).toJSON())?.text ?? '';
  return parseOutput(text.slice(0, MAX_LENGTH)).length > 0 ? { cell, outputIndex } : null;
}
