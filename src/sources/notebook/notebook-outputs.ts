import type { ICodeCellModel } from '@jupyterlab/cells';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { IOutputModel } from '@jupyterlab/rendermime';
import type { IDisposable } from '@lumino/disposable';
import { Debouncer } from '@lumino/polling';
import { Signal, type ISignal } from '@lumino/signaling';
import type { CellOutput } from './cell-output';
import { htmlTables } from './html-tables';
import { joinStreams } from './join-streams';
import { outputText, type OutputText } from './output-text';

/** A loop that prints changes its output many times a second; the panel follows at this pace. */
const SETTLE_MS = 150;

/** The outputs of a notebook's code cells, and a signal when any of them has changed. */
export class NotebookOutputs implements IDisposable {
  constructor(private readonly model: INotebookModel) {
    this.debouncer = new Debouncer(() => this._changed.emit(), SETTLE_MS);
    model.cells.changed.connect(this.onCells, this);
    this.onCells();
  }

  get changed(): ISignal<this, void> {
    return this._changed;
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  list(): readonly CellOutput[] {
    return [...this.model.cells].flatMap((cell, index) =>
      cell.type === 'code' ? outputsOf(cell as ICodeCellModel, index + 1) : []
    );
  }

  /** The cells that may be running while the kernel is busy: they have no number until they have finished. */
  runningCells(): ReadonlySet<string> {
    const cells = [...this.model.cells].filter(
      cell => cell.type === 'code' && (cell as ICodeCellModel).executionCount === null
    );
    return new Set(cells.map(cell => cell.id));
  }

  dispose(): void {
    if (this._isDisposed) {
      return;
    }
    this._isDisposed = true;
    this.debouncer.dispose();
    Signal.clearData(this);
  }

  private onCells(): void {
    for (const cell of this.model.cells) {
      if (cell.type === 'code' && !this.watched.has(cell as ICodeCellModel)) {
        this.watched.add(cell as ICodeCellModel);
        (cell as ICodeCellModel).outputs.changed.connect(this.onOutputs, this);
      }
    }
    this.onOutputs();
  }

  private onOutputs(): void {
    // A call that a newer one or the disposal overtakes is rejected: there is nothing left to do then.
    this.debouncer.invoke().catch(() => undefined);
  }

  private readonly watched = new WeakSet<ICodeCellModel>();
  private readonly debouncer: Debouncer<void, void, null[]>;
  private readonly _changed = new Signal<this, void>(this);
  private _isDisposed = false;
}

function outputsOf(cell: ICodeCellModel, cellNumber: number): CellOutput[] {
  const outputs = Array.from({ length: cell.outputs.length }, (_, index) =>
    readOutput(cell.outputs.get(index))
  );
  return joinStreams(outputs)
    .filter(({ text }) => text.trim() !== '')
    .map(output => ({
      ...output,
      cellId: cell.id,
      cellNumber,
      executionCount: cell.executionCount,
      code: cell.sharedModel.getSource()
    }));
}

/** The tables of an HTML output are parsed once, not at every change of the notebook. */
const PARSED = new WeakMap<IOutputModel, { html: string; tables: readonly string[] }>();

function readOutput(output: IOutputModel): OutputText | null {
  return outputText(output.toJSON(), html => {
    const known = PARSED.get(output);
    const parsed = known?.html === html ? known : { html, tables: htmlTables(html) };
    PARSED.set(output, parsed);
    return parsed.tables;
  });
}
