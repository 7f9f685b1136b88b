import { NotebookModel, type Notebook } from '@jupyterlab/notebook';
import { insertCodeCell } from '../../../src/sources/notebook/insert-code-cell';
import './quiet-warnings';

function notebookOf(numCells: number, activeCellIndex: number) {
  const model = new NotebookModel();
  for (let i = 0; i < numCells; i++) {
    model.sharedModel.addCell({ cell_type: 'code', source: `cell ${i}` });
  }
  const scrollToItem = jest.fn(() => Promise.resolve());
  const notebook = { model, activeCellIndex, scrollToItem };
  const sources = (): readonly string[] =>
    [...model.cells].map(cell => cell.sharedModel.getSource());
  return {
    notebook,
    insert: (code: string) => insertCodeCell(notebook as unknown as Notebook, code),
    sources
  };
}

describe('insertCodeCell', () => {
  it('puts a cell below the active one and makes it the active one', async () => {
    const { notebook, insert, sources } = notebookOf(2, 0);
    await insert('x = 1');
    expect(sources()).toEqual(['cell 0', 'x = 1', 'cell 1']);
    expect(notebook.activeCellIndex).toBe(1);
    expect(notebook.scrollToItem).toHaveBeenCalledWith(1, 'smart');
  });

  it('puts the first cell into an empty notebook', async () => {
    const { insert, sources } = notebookOf(0, -1);
    await insert('x = 1');
    expect(sources()).toEqual(['x = 1']);
  });

  it('is undone in one step', async () => {
    const { notebook, insert, sources } = notebookOf(1, 0);
    notebook.model.sharedModel.clearUndoHistory();
    await insert('x = 1');
    notebook.model.sharedModel.undo();
    expect(sources()).toEqual(['cell 0']);
  });
});
