import './quiet-warnings';
import { CodeCell, CodeCellModel, MarkdownCell, MarkdownCellModel } from '@jupyterlab/cells';
import type { IOutput } from '@jupyterlab/nbformat';
import { NBTestUtils } from '@jupyterlab/notebook/lib/testutils';
import { outputAt, textAt } from '../../../src/sources/notebook/output-at';

const contentFactory = NBTestUtils.createBaseCellFactory();

function codeCell(...outputs: IOutput[]): CodeCell {
  const model = new CodeCellModel();
  model.outputs.fromJSON(outputs);
  const cell = new CodeCell({
    model,
    rendermime: NBTestUtils.defaultRenderMime(),
    contentFactory,
    placeholder: false
  });
  cell.initializeState();
  return cell;
}

function printed(text: string): IOutput {
  return { output_type: 'display_data', data: { 'text/plain': text }, metadata: {} };
}

describe('outputAt', () => {
  const first = codeCell(printed('[0]'));
  const second = codeCell(printed('[1]'), printed('[2]'));
  const note = new MarkdownCell({
    model: new MarkdownCellModel(),
    rendermime: NBTestUtils.defaultRenderMime(),
    contentFactory
  });
  const cells = [note, first, second];

  it('finds the output that a node shows', () => {
    const [, node] = second.outputArea.widgets.map(widget => widget.node);
    const place = outputAt(node, cells);
    expect(place?.cell).toBe(second);
    expect(place?.outputIndex).toBe(1);
    expect(place && textAt(place)).toBe('[2]');
  });

  it.each([
    ['of a cell that is no code', note.node],
    ['of a cell but of none of its outputs', first.node],
    ['outside of the notebook', document.createElement('div')]
  ])('finds none at a node %s', (_, node) => {
    expect(outputAt(node, cells)).toBeNull();
  });
});

describe('textAt', () => {
  it('is empty where the output has no text', () => {
    const cell = codeCell({ output_type: 'error', ename: 'E', evalue: 'v', traceback: [] });
    expect(textAt({ cell, outputIndex: 0 })).toBe('');
  });
});
