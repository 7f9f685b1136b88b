import type { Cell, CodeCell } from '@jupyterlab/cells';
import { CommandRegistry } from '@lumino/commands';
import { CommandIDs, registerCommands, type CommandActions } from '../src/commands';
import { trans } from './panel/environment';

const CELL = { id: 'a cell' } as unknown as CodeCell;

function setUp(changes: Partial<CommandActions> = {}) {
  const openFiles = jest.fn<Promise<void>, [readonly string[]]>(() => Promise.resolve());
  const actions = {
    openPanel: jest.fn(),
    openWide: jest.fn(),
    canOpenWide: () => true,
    refresh: jest.fn(() => Promise.resolve()),
    hasNotebook: () => true,
    inspect: jest.fn<Promise<void>, [Cell, number?]>(() => Promise.resolve()),
    outputUnderMenu: () => ({ cell: CELL, outputIndex: 2 }),
    activeCell: () => CELL,
    filesUnderMenu: (): readonly string[] => ['data/logits.npy'],
    openFiles,
    ...changes
  };
  const commands = new CommandRegistry();
  registerCommands(commands, actions, trans);
  return { commands, actions, openFiles };
}

describe('registerCommands', () => {
  it('registers each command, with a label, a caption and its arguments', async () => {
    const { commands } = setUp();
    expect(commands.listCommands().sort()).toEqual(Object.values(CommandIDs).sort());
    for (const id of Object.values(CommandIDs)) {
      expect(id).toMatch(/^loss-inspector:[a-z]+-[a-z]+$/);
      expect(commands.label(id)).not.toBe('');
      expect(commands.caption(id)).not.toBe('');
      expect(await commands.describedBy(id)).toMatchObject({ args: { type: 'object' } });
    }
  });

  it('opens the panel, beside the notebook or wide, and refreshes it', async () => {
    const { commands, actions } = setUp();
    await commands.execute(CommandIDs.openPanel);
    expect(actions.openPanel).toHaveBeenCalledTimes(1);
    await commands.execute(CommandIDs.openWide);
    expect(actions.openWide).toHaveBeenCalledTimes(1);
    await commands.execute(CommandIDs.refreshPanel);
    expect(actions.refresh).toHaveBeenCalledTimes(1);
  });

  it('has nothing to refresh without a notebook', () => {
    const { commands } = setUp({ hasNotebook: () => false });
    expect(commands.isEnabled(CommandIDs.refreshPanel)).toBe(false);
    expect(setUp().commands.isEnabled(CommandIDs.refreshPanel)).toBe(true);
  });

  it('inspects the output under the menu', async () => {
    const { commands, actions } = setUp();
    expect(commands.isVisible(CommandIDs.inspectOutput)).toBe(true);
    await commands.execute(CommandIDs.inspectOutput);
    expect(actions.inspect).toHaveBeenCalledWith(CELL, 2);
  });

  it('is not in the menu of an output without arrays, and does nothing there', async () => {
    const { commands, actions } = setUp({ outputUnderMenu: () => null });
    expect(commands.isVisible(CommandIDs.inspectOutput)).toBe(false);
    await commands.execute(CommandIDs.inspectOutput);
    expect(actions.inspect).not.toHaveBeenCalled();
  });

  it('opens the files under the menu, or the one that it is told', async () => {
    const { commands, openFiles } = setUp();
    expect(commands.isVisible(CommandIDs.openFile)).toBe(true);
    await commands.execute(CommandIDs.openFile);
    await commands.execute(CommandIDs.openFile, { path: 'y.csv' });
    expect(openFiles.mock.calls).toEqual([[['data/logits.npy']], [['y.csv']]]);
  });

  it('is not in the menu of other files, and needs a notebook', () => {
    const other = setUp({ filesUnderMenu: () => [], hasNotebook: () => false });
    expect(other.commands.isVisible(CommandIDs.openFile)).toBe(false);
    expect(other.commands.isEnabled(CommandIDs.openFile)).toBe(false);
  });

  it('inspects the active cell, where there is one', async () => {
    const { commands, actions } = setUp();
    await commands.execute(CommandIDs.inspectCell);
    expect(actions.inspect).toHaveBeenCalledWith(CELL);
    const none = setUp({ activeCell: () => null });
    expect(none.commands.isEnabled(CommandIDs.inspectCell)).toBe(false);
    await none.commands.execute(CommandIDs.inspectCell);
    expect(none.actions.inspect).not.toHaveBeenCalled();
  });
});
