import type { Notebook } from '@jupyterlab/notebook';

/** Puts code into a new cell below the active one, as one step that the notebook can undo, and makes it the active one. */
export async function insertCodeCell(notebook: Notebook, source: string): Promise<void> {
  const { model } = notebook;
  if (model === null) {
    return;
  }
  const index = Math.min(notebook.activeCellIndex + 1, model.cells.length);
  model.sharedModel.insertCell(index, { cell_type: 'code', source });
  notebook.activeCellIndex = index;
  await notebook.scrollToItem(index, 'smart');
}
