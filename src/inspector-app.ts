import type { ILabShell, ILayoutRestorer, JupyterFrontEnd } from '@jupyterlab/application';
import { MainAreaWidget, WidgetTracker, type IThemeManager } from '@jupyterlab/apputils';
import type { Cell } from '@jupyterlab/cells';
import type { IFileBrowserFactory } from '@jupyterlab/filebrowser';
import type { INotebookTracker, NotebookPanel } from '@jupyterlab/notebook';
import type { ILatexTypesetter } from '@jupyterlab/rendermime';
import type { IStateDB } from '@jupyterlab/statedb';
import type { TranslationBundle } from '@jupyterlab/translation';
import { Signal } from '@lumino/signaling';
import { CommandIDs, type CommandActions } from './commands';
import type { Store } from './model/store';
import { InspectorPanel, type PanelContent } from './panel/inspector-panel';
import { ArrayProbe } from './array-probe';
import { insertCodeCell } from './sources/notebook/insert-code-cell';
import { outputAt, textAt, type OutputPlace } from './sources/notebook/output-at';
import { holdsArrays } from './sources/files/file-endings';
import type { Settings } from './settings';
import type { ILossInspector } from './tokens';
import type { Workbench } from './workbench';

const PANEL_ID = 'jupyterlab-loss-inspector';
const WIDE_ID = 'jupyterlab-loss-inspector-wide';

export interface InspectorAppOptions {
  readonly app: JupyterFrontEnd;
  readonly tracker: INotebookTracker;
  readonly trans: TranslationBundle;
  readonly settings: Store<Settings>;
  readonly themeManager: IThemeManager | null;
  readonly stateDB: IStateDB | null;
  readonly typesetter: ILatexTypesetter | null;
  /** Null in Notebook 7, whose main area holds one document. */
  readonly labShell: ILabShell | null;
  readonly fileBrowser: IFileBrowserFactory | null;
}

/** Loss Inspector within JupyterLab or Notebook 7: its panels, and what its commands do. */
export class InspectorApp implements ILossInspector, CommandActions {
  constructor(private readonly options: InspectorAppOptions) {
    const { trans } = options;
    const caption = trans.__('Loss Inspector');
    const openWide = this.canOpenWide() ? () => this.openWide() : null;
    this.panel = new InspectorPanel(panel => this.fill(panel, openWide), {
      id: PANEL_ID,
      title: '',
      caption
    });
  }

  /** Puts the panel into the right sidebar, and brings back a wide one after a reload. */
  addPanel(restorer: ILayoutRestorer | null): void {
    const { shell, commands } = this.options.app;
    shell.add(this.panel, 'right', { rank: 850, type: 'Loss Inspector' });
    restorer?.add(this.panel, PANEL_ID);
    void restorer?.restore(this.wideTracker, {
      command: CommandIDs.openWide,
      name: () => WIDE_ID
    });
    this.options.tracker.currentChanged.connect(() => {
      commands.notifyCommandChanged();
      void this.follow();
    });
  }

  open(): void {
    this.openPanel();
  }

  openPanel(): void {
    this.options.app.shell.activateById(PANEL_ID);
  }

  canOpenWide(): boolean {
    return this.options.labShell !== null;
  }

  openWide(): void {
    const { shell } = this.options.app;
    if (this.wide === null || this.wide.isDisposed) {
      const title = this.options.trans.__('Loss Inspector');
      const content = new InspectorPanel(panel => this.fill(panel, null), {
        id: `${WIDE_ID}-content`,
        title,
        caption: title
      });
      this.wide = new MainAreaWidget({ content });
      this.wide.id = WIDE_ID;
      this.wide.toolbar.hide();
      void this.wideTracker.add(this.wide);
    }
    if (!this.wide.isAttached) {
      shell.add(this.wide, 'main');
    }
    shell.activateById(this.wide.id);
  }

  async refresh(): Promise<void> {
    const workbench = await this.workbench();
    await workbench.current?.refresh();
  }

  hasNotebook(): boolean {
    return this.options.tracker.currentWidget !== null;
  }

  async inspect(cell: Cell, outputIndex?: number): Promise<void> {
    this.openPanel();
    await this.follow();
    const workbench = await this.workbench();
    await workbench.current?.inspect(cell.model.id, outputIndex ?? null);
  }

  outputUnderMenu(): OutputPlace | null {
    const { app, tracker } = this.options;
    const node = app.contextMenuHitTest(hit => hit.classList.contains('jp-OutputArea-child'));
    const cells = tracker.currentWidget?.content.widgets ?? [];
    const place = node === undefined ? null : outputAt(node, cells);
    return place !== null && this.probe.holdsArray(textAt(place)) ? place : null;
  }

  activeCell(): Cell | null {
    return this.options.tracker.activeCell;
  }

  filesUnderMenu(): readonly string[] {
    const items = this.options.fileBrowser?.tracker.currentWidget?.selectedItems() ?? [];
    return [...items].map(({ path }) => path).filter(holdsArrays);
  }

  async openFiles(
    files: readonly (File | string)[],
    role: 'logits' | 'targets' | null = null
  ): Promise<void> {
    if (!this.isShown()) {
      this.openPanel();
    }
    await this.follow();
    const workbench = await this.workbench();
    await workbench.openFiles(files, role);
  }

  private async fill(panel: InspectorPanel, openWide: (() => void) | null): Promise<PanelContent> {
    const { trans, settings, themeManager, typesetter } = this.options;
    const [workbench, { InspectorContent }] = await Promise.all([
      this.workbench(),
      import('./panel/panel-content')
    ]);
    const content = new InspectorContent({
      trans,
      typeset: typesetter === null ? null : node => void typesetter.typeset(node),
      settings,
      themeManager,
      openWide,
      revealCell: cellId => void this.revealCell(cellId),
      insertCode: code => void this.insertCode(code),
      openFiles: (files, role) => void this.openFiles(files, role)
    });
    const show = (): void =>
      content.showNotebook(workbench.current, this.followed?.title.label ?? '');
    if (!panel.isDisposed) {
      workbench.currentChanged.connect(show);
      this._renamed.connect(show);
    }
    panel.disposed.connect(() => {
      workbench.setShown(panel, false);
      workbench.currentChanged.disconnect(show);
      this._renamed.disconnect(show);
    });
    await this.follow();
    show();
    return { widget: content, setShown: shown => workbench.setShown(panel, shown) };
  }

  /** Follows the notebook that is looked at; a wide panel in front keeps the last one. */
  private async follow(): Promise<void> {
    if (this._workbench === null) {
      return;
    }
    const workbench = await this._workbench;
    this.followed?.title.changed.disconnect(this.onTitle, this);
    this.followed = this.options.tracker.currentWidget;
    this.followed?.title.changed.connect(this.onTitle, this);
    await workbench.follow(this.followed);
  }

  /** Whether the panel is on the screen, in the sidebar or wide. */
  private isShown(): boolean {
    return this.panel.isVisible || this.wide?.isVisible === true;
  }

  private onTitle(): void {
    this._renamed.emit();
  }

  private workbench(): Promise<Workbench> {
    this._workbench ??= import('./workbench').then(
      ({ Workbench }) =>
        new Workbench({
          settings: this.options.settings,
          stateDB: this.options.stateDB,
          contents: this.options.app.serviceManager.contents
        })
    );
    return this._workbench;
  }

  private async revealCell(cellId: string): Promise<void> {
    const { followed } = this;
    const index = followed?.content.widgets.findIndex(cell => cell.model.id === cellId) ?? -1;
    if (followed === null || index === -1) {
      return;
    }
    this.options.app.shell.activateById(followed.id);
    followed.content.activeCellIndex = index;
    await followed.content.scrollToItem(index, 'start');
  }

  private async insertCode(code: string): Promise<void> {
    if (this.followed !== null) {
      this.options.app.shell.activateById(this.followed.id);
      await insertCodeCell(this.followed.content, code);
    }
  }

  private readonly probe = new ArrayProbe();
  private readonly panel: InspectorPanel;
  private readonly wideTracker = new WidgetTracker<MainAreaWidget<InspectorPanel>>({
    namespace: WIDE_ID
  });
  private wide: MainAreaWidget<InspectorPanel> | null = null;
  private followed: NotebookPanel | null = null;
  private readonly _renamed = new Signal<this, void>(this);
  private _workbench: Promise<Workbench> | null = null;
}
