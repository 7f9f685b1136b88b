import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Contents } from '@jupyterlab/services';
import type { IStateDB } from '@jupyterlab/statedb';
import type { IDisposable } from '@lumino/disposable';
import { Signal, type ISignal } from '@lumino/signaling';
import { spawnWorker } from './engine/spawn-worker';
import { WorkerEngine } from './engine/worker-engine';
import { InspectorModel } from './model/inspector-model';
import { KeptSchedules } from './model/kept-schedules';
import { SAVED_LOSS } from './model/saved-loss';
import { SavedNotebooks } from './model/saved-notebooks';
import { savedSchedules } from './model/saved-schedules';
import { savedView } from './model/saved-view';
import { StatePlace } from './model/state-place';
import type { Store } from './model/store';
import type { Settings } from './settings';
import { fetchContents, fetchLocalFile } from './sources/files/fetch-file';
import { NotebookKernel } from './sources/notebook/notebook-kernel';
import { NotebookMetadata } from './sources/notebook/notebook-metadata';
import { NotebookOutputs } from './sources/notebook/notebook-outputs';

/** Silence of an idle kernel after which a request is sent again. */
const KERNEL_TIMEOUT_MS = 10_000;

/** Under which JupyterLab's state holds the schedules that are kept for all notebooks. */
const KEPT_ID = 'jupyterlab-loss-inspector:kept-schedules';

const BYTES_PER_MEGABYTE = 1e6;

export interface WorkbenchOptions {
  readonly settings: Store<Settings>;
  readonly stateDB: IStateDB | null;
  /** Where JupyterLab has its files. */
  readonly contents: Pick<Contents.IManager, 'get'>;
}

/** Holds one model for each notebook and one engine for all of them. Built when the panel is first shown. */
export class Workbench implements IDisposable {
  constructor(private readonly options: WorkbenchOptions) {
    const { stateDB, settings, contents } = options;
    const view = savedView(path => fetchContents(contents, path, this.byteBudget()));
    const schedules = savedSchedules(() => settings.state.defaultSteps);
    this.kept = new KeptSchedules(stateDB && new StatePlace(stateDB, KEPT_ID));
    this.saved = new SavedNotebooks(stateDB, [SAVED_LOSS, view, schedules]);
  }

  /** The model of the notebook that is looked at; null without one. */
  get current(): InspectorModel | null {
    return this._current;
  }

  get currentChanged(): ISignal<this, InspectorModel | null> {
    return this._currentChanged;
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  /** Follows the notebook that is looked at. */
  async follow(panel: NotebookPanel | null): Promise<void> {
    this.wanted = panel;
    await panel?.context.ready;
    if (this.wanted !== panel || this._isDisposed) {
      return;
    }
    this.show(panel === null || panel.isDisposed ? null : this.modelOf(panel));
  }

  /** Reads files beside the notebook that is looked at, by their paths or as they were dropped. */
  async openFiles(
    files: readonly (File | string)[],
    role: 'logits' | 'targets' | null
  ): Promise<void> {
    const { contents } = this.options;
    const limit = this.byteBudget();
    await this._current?.pair.openFiles(
      role,
      files.map(file =>
        typeof file === 'string'
          ? { name: file, fetch: () => fetchContents(contents, file, limit) }
          : { name: file.name, fetch: () => fetchLocalFile(file, limit) }
      )
    );
  }

  /** Tells whether a view is on the screen; while none is, no work is done. */
  setShown(view: object, shown: boolean): void {
    if (shown) {
      this.engine.start();
      this.shownViews.add(view);
    } else {
      this.shownViews.delete(view);
    }
    this.activate();
  }

  dispose(): void {
    if (this._isDisposed) {
      return;
    }
    this._isDisposed = true;
    this.models.forEach(dispose => dispose());
    this.engine.dispose();
    Signal.clearData(this);
  }

  private show(model: InspectorModel | null): void {
    if (model === this._current) {
      return;
    }
    if (this._current !== null) {
      this._current.active = false;
    }
    this._current = model;
    this.activate();
    this._currentChanged.emit(model);
  }

  /** The largest array to read, in bytes. */
  private byteBudget(): number {
    return this.options.settings.state.byteBudget * BYTES_PER_MEGABYTE;
  }

  private activate(): void {
    if (this._current !== null) {
      this._current.active = this.shownViews.size > 0;
    }
  }

  private modelOf(panel: NotebookPanel): InspectorModel | null {
    const known = this.known.get(panel);
    if (known !== undefined || panel.model === null) {
      return known ?? null;
    }
    const { settings } = this.options;
    const outputs = new NotebookOutputs(panel.model);
    const kernel = new NotebookKernel(panel.sessionContext, {
      byteBudget: () => this.byteBudget(),
      timeout: KERNEL_TIMEOUT_MS
    });
    const prefix = `${this.numModels++}:`;
    const metadata = new NotebookMetadata(panel.model, 'schedules');
    const kept = { everywhere: this.kept, notebook: new KeptSchedules(metadata) };
    const model = new InspectorModel({
      ...{ engine: this.engine, prefix, outputs, kernel, settings, kept }
    });
    void this.saved.attach(model, panel.context);
    const dispose = (): void => {
      this.known.delete(panel);
      this.models.delete(dispose);
      if (this._current === model) {
        this.show(null);
      }
      [model, kernel, outputs].forEach(part => part.dispose());
    };
    this.known.set(panel, model);
    this.models.add(dispose);
    panel.disposed.connect(dispose);
    return model;
  }

  private readonly engine = new WorkerEngine(spawnWorker);
  private readonly kept: KeptSchedules;
  private readonly saved: SavedNotebooks;
  private readonly known = new Map<NotebookPanel, InspectorModel>();
  private readonly models = new Set<() => void>();
  private readonly shownViews = new Set<object>();
  private readonly _currentChanged = new Signal<this, InspectorModel | null>(this);
  private _current: InspectorModel | null = null;
  private wanted: NotebookPanel | null = null;
  private numModels = 0;
  private _isDisposed = false;
}
