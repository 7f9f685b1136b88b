import './quiet-warnings';
import type { ICodeCellModel } from '@jupyterlab/cells';
import type { IOutput } from '@jupyterlab/nbformat';
import { NotebookModel } from '@jupyterlab/notebook';
import { NotebookOutputs } from '../../../src/sources/notebook/notebook-outputs';

function result(text: string, executionCount = 1): IOutput {
  return {
    output_type: 'execute_result',
    execution_count: executionCount,
    data: { 'text/plain': text },
    metadata: {}
  };
}

function codeCell(id: string, source: string, executionCount: number | null, outputs: IOutput[]) {
  return {
    id,
    cell_type: 'code' as const,
    metadata: {},
    source,
    execution_count: executionCount,
    outputs
  };
}

function setUp() {
  const model = new NotebookModel();
  model.fromJSON({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [
      { id: 'title', cell_type: 'markdown', metadata: {}, source: '# [1, 2]' },
      codeCell('a', 'logits', 4, [result('[[1.5, 2.5]]', 4)]),
      codeCell('b', 'print(y)', null, [])
    ]
  });
  const outputs = new NotebookOutputs(model);
  const changes = jest.fn();
  outputs.changed.connect(changes);
  const cell = (index: number) => model.cells.get(index) as ICodeCellModel;
  return { model, outputs, changes, cell };
}

async function settle(milliseconds = 200): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, milliseconds));
}

describe('NotebookOutputs', () => {
  it('lists the outputs of code cells, with their place and code', () => {
    const { outputs } = setUp();
    expect(outputs.list()).toEqual([
      {
        cellId: 'a',
        cellNumber: 2,
        outputIndex: 0,
        outputIndexes: [0],
        executionCount: 4,
        kind: 'result',
        text: '[[1.5, 2.5]]',
        code: 'logits'
      }
    ]);
  });

  it('leaves out what holds no text, and keeps the place of the others', () => {
    const { outputs, cell } = setUp();
    cell(2).outputs.fromJSON([
      { output_type: 'display_data', data: { 'image/png': 'abc' }, metadata: {} },
      { output_type: 'stream', name: 'stdout', text: ' \n' },
      result('[0]')
    ]);
    expect(outputs.list().map(({ cellId, outputIndex }) => [cellId, outputIndex])).toEqual([
      ['a', 0],
      ['b', 2]
    ]);
  });

  it('tells a change of an output, once for many', async () => {
    const { changes, cell } = setUp();
    await settle();
    changes.mockClear();
    for (let i = 0; i < 20; i++) {
      cell(2).outputs.add({ output_type: 'stream', name: 'stdout', text: `${i}\n` });
    }
    expect(changes).not.toHaveBeenCalled();
    await settle();
    expect(changes).toHaveBeenCalledTimes(1);
  });

  it('follows cells that are added, and tells that one was deleted', async () => {
    const { model, outputs, changes } = setUp();
    model.sharedModel.addCell({ cell_type: 'code', source: 'z' });
    await settle();
    changes.mockClear();
    (model.cells.get(3) as ICodeCellModel).outputs.add(result('[3]'));
    await settle();
    expect(changes).toHaveBeenCalledTimes(1);
    expect(outputs.list().at(-1)).toMatchObject({ cellNumber: 4, text: '[3]' });
    model.sharedModel.deleteCell(1);
    await settle();
    expect(changes).toHaveBeenCalledTimes(2);
    expect(outputs.list()).toMatchObject([{ cellNumber: 3, text: '[3]' }]);
  });

  it('keeps the name of a cell that is moved', () => {
    const { model, outputs } = setUp();
    model.sharedModel.moveCell(1, 2);
    expect(outputs.list()).toMatchObject([{ cellId: 'a', cellNumber: 3 }]);
  });

  it('takes the cells without a number for those that may be running', () => {
    const { outputs, cell } = setUp();
    expect([...outputs.runningCells()]).toEqual(['b']);
    cell(2).outputs.add({ output_type: 'stream', name: 'stdout', text: 'half' });
    expect([...outputs.runningCells()]).toEqual(['b']);
    cell(2).executionCount = 5;
    expect([...outputs.runningCells()]).toEqual([]);
  });

  it('tells nothing once it is disposed', async () => {
    const { outputs, changes, cell } = setUp();
    await settle();
    changes.mockClear();
    cell(1).outputs.add(result('[9]'));
    outputs.dispose();
    outputs.dispose();
    cell(1).outputs.add(result('[9]'));
    await settle();
    expect(outputs.isDisposed).toBe(true);
    expect(changes).not.toHaveBeenCalled();
  });
});
