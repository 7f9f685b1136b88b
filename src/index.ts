import {
  ILabShell,
  ILayoutRestorer,
  type JupyterFrontEnd,
  type JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette, IThemeManager } from '@jupyterlab/apputils';
import { IFileBrowserFactory } from '@jupyterlab/filebrowser';
import { INotebookTracker } from '@jupyterlab/notebook';
import { ILatexTypesetter } from '@jupyterlab/rendermime';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { IStateDB } from '@jupyterlab/statedb';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import { CommandIDs, registerCommands } from './commands';
import { InspectorApp } from './inspector-app';
import { Store } from './model/store';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';
import { ILossInspector } from './tokens';

const PLUGIN_ID = 'jupyterlab-loss-inspector:plugin';

const plugin: JupyterFrontEndPlugin<ILossInspector> = {
  id: PLUGIN_ID,
  description: 'Shows the loss of each sample and learning-rate schedules beside the notebook.',
  autoStart: true,
  provides: ILossInspector,
  requires: [INotebookTracker],
  optional: [
    ITranslator,
    ISettingRegistry,
    ICommandPalette,
    ILayoutRestorer,
    IThemeManager,
    IStateDB,
    ILabShell,
    IFileBrowserFactory,
    ILatexTypesetter
  ],
  activate: (
    app: JupyterFrontEnd,
    tracker: INotebookTracker,
    translator: ITranslator | null,
    registry: ISettingRegistry | null,
    palette: ICommandPalette | null,
    restorer: ILayoutRestorer | null,
    themeManager: IThemeManager | null,
    stateDB: IStateDB | null,
    labShell: ILabShell | null,
    fileBrowser: IFileBrowserFactory | null,
    typesetter: ILatexTypesetter | null
  ): ILossInspector => {
    const trans = (translator ?? nullTranslator).load('loss_inspector');
    const settings = new Store<Settings>(DEFAULT_SETTINGS);
    const inspector = new InspectorApp({
      app,
      tracker,
      trans,
      settings,
      themeManager,
      stateDB,
      labShell,
      fileBrowser,
      typesetter
    });
    registerCommands(app.commands, inspector, trans);
    inspector.addPanel(restorer);
    for (const command of [CommandIDs.openPanel, CommandIDs.openWide, CommandIDs.refreshPanel]) {
      palette?.addItem({ command, category: trans.__('Loss Inspector') });
    }
    if (registry !== null) {
      void followSettings(registry, settings);
    }
    return inspector;
  }
};

async function followSettings(
  registry: ISettingRegistry,
  settings: Store<Settings>
): Promise<void> {
  const loaded = await registry.load(PLUGIN_ID);
  const update = (): void => settings.update(readSettings(loaded));
  loaded.changed.connect(update);
  update();
}

export { ILossInspector } from './tokens';
export default plugin;
