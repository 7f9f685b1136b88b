import type { TranslationBundle } from '@jupyterlab/translation';
import { createContext, useContext } from 'react';
import type { ChartTheme } from '../figures/chart-theme';
import type { InspectorModel } from '../model/inspector-model';
import type { Store } from '../model/store';
import { fill, type Sentence } from '../sentence';
import type { Settings } from '../settings';

/** What the panel shows at the moment, beside the state of the notebook. */
export interface ViewState {
  readonly model: InspectorModel | null;
  /** Name of the notebook. */
  readonly title: string;
  readonly settings: Settings;
  readonly theme: ChartTheme;
  /** Names of files that were dropped where no notebook is open, beside which they could be read. */
  readonly refusedFiles: readonly string[];
}

/** What every component of the panel may need. */
export interface Environment {
  readonly trans: TranslationBundle;
  readonly view: Store<ViewState>;
  /** Typesets the LaTeX between dollar signs in an element; null where nothing does. */
  readonly typeset: ((node: HTMLElement) => void) | null;
  /** Scrolls the notebook to a cell and selects it. */
  revealCell(cellId: string): void;
  /** Puts code into a new cell of the notebook, below the active one. */
  insertCode(code: string): void;
  /** Reads files beside the notebook, by their paths or as they were dropped, for a role or for what they fit. */
  openFiles(files: readonly (File | string)[], role: 'logits' | 'targets' | null): void;
  /** Opens the panel in the main area; null where it is there already. */
  readonly openWide: (() => void) | null;
}

export const EnvironmentContext = createContext<Environment | null>(null);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (environment === null) {
    throw new Error('A component of the panel was rendered without its environment.');
  }
  return environment;
}

/** Says a sentence in the reader's language. */
export function translate(trans: TranslationBundle, { template, values }: Sentence): string {
  return fill(trans.__(template), values);
}
