import './sources/notebook/quiet-warnings';
import type { ILayoutRestorer } from '@jupyterlab/application';
import { act, screen, waitFor } from '@testing-library/react';
import { MessageLoop } from '@lumino/messaging';
import { Widget } from '@lumino/widgets';
import type { Cell } from '@jupyterlab/cells';
import { CommandIDs } from '../src/commands';
import { InspectorApp, type InspectorAppOptions } from '../src/inspector-app';
import type * as Direct from '../src/engine/direct-engine';
import { Store } from '../src/model/store';
import { DEFAULT_SETTINGS } from '../src/settings';
import { browserOf, FakeLab, FakeNotebook, FakeTracker } from './fake-lab';
import { settled, until } from './model/until';
import { trans } from './panel/environment';

jest.mock('../src/engine/spawn-worker', () => ({ spawnWorker: jest.fn() }));
jest.mock('../src/engine/worker-engine', () => {
  const { DirectEngine } = jest.requireActual<typeof Direct>('../src/engine/direct-engine');
  return {
    WorkerEngine: class extends DirectEngine {
      start = (): void => undefined;
    }
  };
});

const PATIENCE = { timeout: 15_000 };

const CELLS = [
  { source: 'logits', text: '[[0.0, 0.0]]' },
  { source: 'y', text: '[1]' }
];

// What is loaded when the panel is first shown is all of it, for which a slow machine takes its time.
beforeAll(async () => {
  await import('../src/panel/panel-content');
  await import('../src/workbench');
}, 60_000);

function setUp(changes: Partial<InspectorAppOptions> = {}) {
  const lab = new FakeLab();
  const tracker = new FakeTracker();
  const inspector = new InspectorApp({
    app: lab.app,
    tracker: tracker.tracker,
    trans,
    settings: new Store(DEFAULT_SETTINGS),
    themeManager: null,
    stateDB: null,
    typesetter: null,
    labShell: lab.labShell,
    fileBrowser: null,
    ...changes
  });
  const restorer = { add: jest.fn(), restore: jest.fn(() => Promise.resolve()) };
  inspector.addPanel(restorer as unknown as ILayoutRestorer);
  return { lab, tracker, inspector, restorer };
}

/** Shows a widget, and waits until it is filled. */
async function show(widget: Widget): Promise<void> {
  Widget.attach(widget, document.body);
  await act(async () => {
    MessageLoop.flush();
    await until(() => {
      MessageLoop.flush();
      return document.querySelector('.jp-LossInspector-content') !== null;
    });
    await settled();
  });
}

describe('InspectorApp.addPanel', () => {
  it('puts the panel into the right sidebar, and has it restored', () => {
    const { lab, restorer } = setUp();
    const [{ widget, area }] = lab.added;
    expect([widget.id, area]).toEqual(['jupyterlab-loss-inspector', 'right']);
    expect(widget.title.caption).toBe('Loss Inspector');
    expect(restorer.add).toHaveBeenCalledWith(widget, widget.id);
    const [[, { command }]] = restorer.restore.mock.calls as unknown as [
      [unknown, { command: string }]
    ];
    expect(command).toBe(CommandIDs.openWide);
  });

  it('does without a restorer', () => {
    const { lab, inspector } = setUp();
    inspector.addPanel(null);
    expect(lab.added).toHaveLength(2);
  });

  it('tells that commands may be possible now when another notebook is looked at', () => {
    const { lab, tracker } = setUp();
    const changed = jest.fn();
    lab.commands.commandChanged.connect(changed);
    tracker.lookAt(new FakeNotebook('a.ipynb'));
    expect(changed).toHaveBeenCalled();
  });
});

describe('InspectorApp, its commands', () => {
  it('shows the panel', () => {
    const { lab, inspector } = setUp();
    inspector.open();
    expect(lab.activated).toEqual(['jupyterlab-loss-inspector']);
  });

  it('opens wide once, and again after that was closed', () => {
    const { lab, inspector } = setUp();
    expect(inspector.canOpenWide()).toBe(true);
    inspector.openWide();
    const wide = lab.added[1];
    expect(wide.area).toBe('main');
    inspector.openWide();
    expect(lab.added[2].widget).toBe(wide.widget);
    wide.widget.dispose();
    inspector.openWide();
    expect(lab.added[3].widget).not.toBe(wide.widget);
    expect(lab.activated).toEqual(Array(3).fill(wide.widget.id));
  });

  it('does not open wide in Notebook 7', () => {
    expect(setUp({ labShell: null }).inspector.canOpenWide()).toBe(false);
  });

  it('knows whether there is a notebook, and its active cell', () => {
    const { tracker, inspector } = setUp();
    expect([inspector.hasNotebook(), inspector.activeCell()]).toEqual([false, null]);
    tracker.lookAt(new FakeNotebook('a.ipynb'));
    tracker.activeCell = {} as Cell;
    expect(inspector.hasNotebook()).toBe(true);
    expect(inspector.activeCell()).toBe(tracker.activeCell);
  });

  it('finds the files of the menu in which arrays are found', () => {
    const fileBrowser = browserOf('a.npy', 'b.py', 'c.csv');
    expect(setUp({ fileBrowser }).inspector.filesUnderMenu()).toEqual(['a.npy', 'c.csv']);
    expect(setUp().inspector.filesUnderMenu()).toEqual([]);
  });

  it('finds no output where the menu is over none', () => {
    const { lab, inspector } = setUp();
    expect(inspector.outputUnderMenu()).toBeNull();
    lab.menuNode = document.createElement('div');
    lab.menuNode.className = 'jp-OutputArea-child';
    expect(inspector.outputUnderMenu()).toBeNull();
  });
});

describe('InspectorApp, its panel', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows the loss of the notebook that is looked at, and its name', async () => {
    const { lab, tracker } = setUp();
    const notebook = new FakeNotebook('a.ipynb', CELLS);
    tracker.lookAt(notebook);
    await show(lab.added[0].widget);
    expect(screen.getByText('a.ipynb')).toBeTruthy();
    expect((await screen.findByTestId('loss', {}, PATIENCE)).textContent).toBe('0.6931');
    act(() => {
      notebook.title.label = 'b.ipynb';
    });
    expect(await screen.findByText('b.ipynb', {}, PATIENCE)).toBeTruthy();
  });

  it('says that there is no notebook, and follows one that is opened', async () => {
    const { lab, tracker } = setUp();
    await show(lab.added[0].widget);
    expect(screen.getByText('No notebook is open')).toBeTruthy();
    await act(async () => {
      tracker.lookAt(new FakeNotebook('c.ipynb', CELLS));
      await settled();
    });
    expect(await screen.findByText('c.ipynb', {}, PATIENCE)).toBeTruthy();
  });

  it('inspects a cell, for which it shows itself', async () => {
    const { lab, tracker, inspector } = setUp();
    const other = { source: 'other', text: '[[0.0, 0.0, 0.0]]' };
    tracker.lookAt(new FakeNotebook('a.ipynb', [...CELLS, other]));
    await show(lab.added[0].widget);
    await act(async () => {
      await inspector.inspect({ model: { id: 'cell-3' } } as Cell);
      await settled();
    });
    expect(lab.activated).toEqual(['jupyterlab-loss-inspector']);
    const logits = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Logits' });
    await waitFor(() => expect(logits.value).toBe('output:cell-3:0#0'), PATIENCE);
  });

  it('refreshes what it shows', async () => {
    const { lab, tracker, inspector } = setUp();
    tracker.lookAt(new FakeNotebook('a.ipynb', CELLS));
    await show(lab.added[0].widget);
    await act(() => inspector.refresh());
    expect((await screen.findByTestId('loss', {}, PATIENCE)).textContent).toBe('0.6931');
  });
});
