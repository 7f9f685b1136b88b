import type { ILabShell, JupyterFrontEnd } from '@jupyterlab/application';
import type { Cell } from '@jupyterlab/cells';
import type { IFileBrowserFactory } from '@jupyterlab/filebrowser';
import {
  NotebookModel,
  type INotebookModel,
  type INotebookTracker,
  type NotebookPanel
} from '@jupyterlab/notebook';
import { CommandRegistry } from '@lumino/commands';
import { Signal } from '@lumino/signaling';
import { Title, type Widget } from '@lumino/widgets';
import { FakeSession } from './sources/notebook/fake-session';

/** A notebook that is open, as far as it is followed; the panel of JupyterLab wants a server. */
export class FakeNotebook {
  constructor(name: string, cells: readonly { source: string; text: string }[] = []) {
    this.context = {
      ready: Promise.resolve(),
      path: name,
      pathChanged: new Signal<this, string>(this)
    };
    this.title = new Title({ owner: this, label: name });
    this.id = `notebook-${name}`;
    const model = new NotebookModel();
    model.fromJSON({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
      cells: cells.map(({ source, text }, i) => ({
        id: `cell-${i + 1}`,
        cell_type: 'code',
        metadata: {},
        source,
        execution_count: i + 1,
        outputs: [
          {
            output_type: 'execute_result',
            execution_count: i + 1,
            data: { 'text/plain': text },
            metadata: {}
          }
        ]
      }))
    });
    this.model = model;
  }

  readonly id: string;
  readonly title: Title<this>;
  readonly context: {
    ready: Promise<void>;
    path: string;
    pathChanged: Signal<FakeNotebook, string>;
  };
  readonly sessionContext = new FakeSession().context;
  readonly disposed = new Signal<this, void>(this);
  readonly content = {
    widgets: [] as Cell[],
    activeCellIndex: 0,
    scrollToItem: jest.fn(() => Promise.resolve())
  };
  model: INotebookModel | null;
  isDisposed = false;

  get panel(): NotebookPanel {
    return this as unknown as NotebookPanel;
  }

  close(): void {
    this.isDisposed = true;
    this.disposed.emit();
  }
}

/** The notebooks that are open, one of which is looked at. */
export class FakeTracker {
  currentWidget: NotebookPanel | null = null;
  activeCell: Cell | null = null;
  readonly currentChanged = new Signal<this, NotebookPanel | null>(this);

  get tracker(): INotebookTracker {
    return this as unknown as INotebookTracker;
  }

  lookAt(notebook: FakeNotebook | null): void {
    this.currentWidget = notebook?.panel ?? null;
    this.currentChanged.emit(this.currentWidget);
  }
}

/** The application: what is added to its shell, and what is activated. */
export class FakeLab {
  readonly added: { readonly widget: Widget; readonly area: string | undefined }[] = [];
  readonly activated: string[] = [];
  readonly commands = new CommandRegistry();
  /** What lies under the context menu. */
  menuNode: HTMLElement | undefined;

  readonly app = {
    commands: this.commands,
    serviceManager: { contents: {} },
    shell: {
      add: (widget: Widget, area?: string) => this.added.push({ widget, area }),
      activateById: (id: string) => this.activated.push(id)
    },
    contextMenuHitTest: (test: (node: HTMLElement) => boolean) =>
      this.menuNode !== undefined && test(this.menuNode) ? this.menuNode : undefined
  } as unknown as JupyterFrontEnd;

  readonly labShell = {} as ILabShell;
}

/** A file browser in which these paths are selected. */
export function browserOf(...paths: string[]): IFileBrowserFactory {
  const selectedItems = () => paths.map(path => ({ path })).values();
  return { tracker: { currentWidget: { selectedItems } } } as unknown as IFileBrowserFactory;
}
