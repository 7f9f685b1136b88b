import { ReactWidget, type IThemeManager } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { ReactElement } from 'react';
import { Store } from '../model/store';
import type { InspectorModel } from '../model/inspector-model';
import type { Settings } from '../settings';
import type { Environment, ViewState } from './environment';
import { FileDrop } from './file-drop';
import { InspectorView } from './inspector-view';
import { readChartTheme } from './plotly/read-chart-theme';
import '../../style/base.css';

/** What the view needs of the world. */
export interface ViewOptions {
  readonly trans: TranslationBundle;
  readonly typeset: ((node: HTMLElement) => void) | null;
  readonly settings: Store<Settings>;
  readonly themeManager: IThemeManager | null;
  readonly revealCell: Environment['revealCell'];
  readonly insertCode: Environment['insertCode'];
  readonly openFiles: Environment['openFiles'];
  readonly openWide: (() => void) | null;
}

/** The view of the panel as a widget. */
export class InspectorContent extends ReactWidget {
  constructor(private readonly options: ViewOptions) {
    super();
    this.addClass('jp-LossInspector-content');
    const { trans, settings, themeManager, ...actions } = options;
    const { typeset, revealCell, insertCode, openFiles, openWide } = actions;
    this.view = new Store<ViewState>({
      model: null,
      title: '',
      settings: settings.state,
      theme: readChartTheme(document.body),
      refusedFiles: []
    });
    const view = this.view;
    this.environment = { trans, typeset, view, revealCell, insertCode, openFiles, openWide };
    this.drop = new FileDrop(this.node, files => this.onDrop(files));
    settings.changed.connect(this.onSettings, this);
    themeManager?.themeChanged.connect(this.onTheme, this);
  }

  /** Shows another notebook, or none. */
  showNotebook(model: InspectorModel | null, title: string): void {
    this.view.update({ model, title, refusedFiles: [] });
  }

  override dispose(): void {
    if (!this.isDisposed) {
      this.drop.dispose();
      this.options.settings.changed.disconnect(this.onSettings, this);
      this.options.themeManager?.themeChanged.disconnect(this.onTheme, this);
      super.dispose();
    }
  }

  protected override render(): ReactElement {
    return <InspectorView environment={this.environment} />;
  }

  private onDrop(files: readonly (File | string)[]): void {
    if (this.view.state.model === null) {
      const refusedFiles = files.map(file => (typeof file === 'string' ? file : file.name));
      this.view.update({ refusedFiles });
    } else {
      this.options.openFiles(files, null);
    }
  }

  private onSettings(): void {
    this.view.update({ settings: this.options.settings.state });
  }

  private onTheme(): void {
    this.view.update({ theme: readChartTheme(document.body) });
  }

  private readonly drop: FileDrop;
  private readonly view: Store<ViewState>;
  private readonly environment: Environment;
}
