import './sources/notebook/quiet-warnings';
import type { ICommandPalette } from '@jupyterlab/apputils';
import type { ISettingRegistry } from '@jupyterlab/settingregistry';
import { nullTranslator } from '@jupyterlab/translation';
import { Signal } from '@lumino/signaling';
import { name } from '../package.json';
import schema from '../schema/plugin.json';
import { CommandIDs } from '../src/commands';
import plugin, { ILossInspector } from '../src/index';
import type { InspectorApp } from '../src/inspector-app';
import { DEFAULT_SETTINGS } from '../src/settings';
import { FakeLab, FakeTracker } from './fake-lab';
import { settled } from './model/until';

function activate(registry: ISettingRegistry | null = null) {
  const lab = new FakeLab();
  const addItem = jest.fn();
  const palette = { addItem } as unknown as ICommandPalette;
  const inspector = plugin.activate(
    lab.app,
    ...[new FakeTracker().tracker, nullTranslator, registry, palette],
    ...[null, null, null, null, null, null]
  ) as unknown as InspectorApp;
  return { lab, addItem, inspector };
}

describe('the plugin', () => {
  it('starts by itself, and is known by the package and its settings', () => {
    expect(plugin.id).toBe(`${name}:plugin`);
    expect(plugin.autoStart).toBe(true);
    expect(plugin.provides).toBe(ILossInspector);
  });

  it('needs nothing of JupyterLab but its notebooks, so that it works in Notebook 7', () => {
    expect(plugin.requires?.map(token => token.name)).toEqual([
      '@jupyterlab/notebook:INotebookTracker'
    ]);
  });

  it('puts one panel into the shell, and registers the commands of its schema', () => {
    const { lab } = activate();
    expect(lab.added.map(({ area }) => area)).toEqual(['right']);
    expect(lab.commands.listCommands().sort()).toEqual(Object.values(CommandIDs).sort());
    const inSchema = [...JSON.stringify(schema).matchAll(/"command":"(loss-inspector:[a-z-]+)"/g)];
    expect(inSchema.length).toBeGreaterThan(3);
    inSchema.forEach(([, command]) => expect(Object.values(CommandIDs)).toContain(command));
  });

  it('lists what is possible anywhere in the palette', () => {
    const { addItem } = activate();
    expect(addItem.mock.calls.map(([{ command }]) => command)).toEqual([
      ...[CommandIDs.openPanel, CommandIDs.openWide, CommandIDs.refreshPanel]
    ]);
  });

  it('starts without anything that is optional', () => {
    const lab = new FakeLab();
    const nothing = Array(plugin.optional?.length).fill(null);
    plugin.activate(lab.app, new FakeTracker().tracker, ...nothing);
    expect(lab.added).toHaveLength(1);
  });

  it('follows its settings', async () => {
    const composite = { lossUnit: 'bits' };
    const loaded = { composite, changed: new Signal<object, void>({}) };
    const load = jest.fn(() => Promise.resolve(loaded));
    const { inspector } = activate({ load } as unknown as ISettingRegistry);
    await settled();
    expect(load).toHaveBeenCalledWith(plugin.id);
    const { settings } = inspector['options'];
    expect(settings.state).toEqual({ ...DEFAULT_SETTINGS, lossUnit: 'bits' });
    composite.lossUnit = 'nats';
    loaded.changed.emit();
    expect(settings.state.lossUnit).toBe('nats');
  });
});
