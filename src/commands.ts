import type { JupyterFrontEnd } from '@jupyterlab/application';
import type { Cell } from '@jupyterlab/cells';
import type { TranslationBundle } from '@jupyterlab/translation';
import { refreshIcon } from '@jupyterlab/ui-components';
import type { ReadonlyJSONObject } from '@lumino/coreutils';
import { lossInspectorIcon } from './icons';
import type { OutputPlace } from './sources/notebook/output-at';

export const CommandIDs = {
  openPanel: 'loss-inspector:open-panel',
  openWide: 'loss-inspector:open-wide',
  refreshPanel: 'loss-inspector:refresh-panel',
  inspectOutput: 'loss-inspector:inspect-output',
  inspectCell: 'loss-inspector:inspect-cell',
  openFile: 'loss-inspector:open-file'
} as const;

/** What the commands do, and when they can. */
export interface CommandActions {
  openPanel(): void;
  openWide(): void;
  canOpenWide(): boolean;
  refresh(): Promise<void>;
  hasNotebook(): boolean;
  inspect(cell: Cell, outputIndex?: number): Promise<void>;
  /** The output under the context menu, if an array is found in it. */
  outputUnderMenu(): OutputPlace | null;
  activeCell(): Cell | null;
  /** The paths of the files under the context menu in which arrays are found. */
  filesUnderMenu(): readonly string[];
  openFiles(paths: readonly string[]): Promise<void>;
}

const NO_ARGUMENTS = { args: { type: 'object', properties: {} } } satisfies ReadonlyJSONObject;

const PATH_ARGUMENT = {
  args: {
    type: 'object',
    properties: {
      path: {
        type: 'string',
        description:
          'The path of a .npy, .npz, .csv, .tsv or .safetensors file; that of the menu if left out'
      }
    }
  }
} satisfies ReadonlyJSONObject;

type Options = Parameters<JupyterFrontEnd['commands']['addCommand']>[1];

/** Registers the commands; they appear in menus, toolbars and shortcuts by schema/plugin.json. */
export function registerCommands(
  commands: JupyterFrontEnd['commands'],
  actions: CommandActions,
  trans: TranslationBundle
): void {
  commands.addCommand(CommandIDs.openPanel, openPanel(actions, trans));
  commands.addCommand(CommandIDs.openWide, openWide(actions, trans));
  commands.addCommand(CommandIDs.refreshPanel, refreshPanel(actions, trans));
  commands.addCommand(CommandIDs.inspectOutput, inspectOutput(actions, trans));
  commands.addCommand(CommandIDs.inspectCell, inspectCell(actions, trans));
  commands.addCommand(CommandIDs.openFile, openFile(actions, trans));
}

function openPanel(actions: CommandActions, trans: TranslationBundle): Options {
  return {
    label: trans.__('Loss Inspector'),
    caption: trans.__(
      'Show the loss of each sample and learning-rate schedules beside the notebook'
    ),
    icon: lossInspectorIcon,
    describedBy: NO_ARGUMENTS,
    execute: () => actions.openPanel()
  };
}

function openWide(actions: CommandActions, trans: TranslationBundle): Options {
  return {
    label: trans.__('Loss Inspector: Open in Main Area'),
    caption: trans.__('Open the Loss Inspector as a wide tab of the main area'),
    icon: lossInspectorIcon,
    isVisible: () => actions.canOpenWide(),
    describedBy: NO_ARGUMENTS,
    execute: () => actions.openWide()
  };
}

function refreshPanel(actions: CommandActions, trans: TranslationBundle): Options {
  return {
    label: trans.__('Loss Inspector: Refresh'),
    caption: trans.__('Read the outputs of the notebook again'),
    icon: refreshIcon,
    isEnabled: () => actions.hasNotebook(),
    describedBy: NO_ARGUMENTS,
    execute: () => actions.refresh()
  };
}

function inspectOutput(actions: CommandActions, trans: TranslationBundle): Options {
  return {
    label: trans.__('Inspect Loss'),
    caption: trans.__('Show the arrays of this output in the Loss Inspector'),
    icon: lossInspectorIcon,
    isVisible: () => actions.outputUnderMenu() !== null,
    describedBy: NO_ARGUMENTS,
    execute: async () => {
      const place = actions.outputUnderMenu();
      if (place !== null) {
        await actions.inspect(place.cell, place.outputIndex);
      }
    }
  };
}

function inspectCell(actions: CommandActions, trans: TranslationBundle): Options {
  return {
    label: trans.__('Inspect Loss of Cell'),
    caption: trans.__('Show the arrays of this cell in the Loss Inspector'),
    icon: lossInspectorIcon,
    isEnabled: () => actions.activeCell() !== null,
    describedBy: NO_ARGUMENTS,
    execute: async () => {
      const cell = actions.activeCell();
      if (cell !== null) {
        await actions.inspect(cell);
      }
    }
  };
}

function openFile(actions: CommandActions, trans: TranslationBundle): Options {
  return {
    label: trans.__('Open in Loss Inspector'),
    caption: trans.__('Take the arrays of this file as logits and targets beside the notebook'),
    icon: lossInspectorIcon,
    isVisible: () => actions.filesUnderMenu().length > 0,
    isEnabled: () => actions.hasNotebook(),
    describedBy: PATH_ARGUMENT,
    execute: async ({ path }) => {
      await actions.openFiles(typeof path === 'string' ? [path] : actions.filesUnderMenu());
    }
  };
}
