import { nullTranslator } from '@jupyterlab/translation';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Store } from '../../src/model/store';
import type { Environment, ViewState } from '../../src/panel/environment';
import { EnvironmentContext } from '../../src/panel/environment';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { plainStyle } from '../figures/plain-style';

export const trans = nullTranslator.load('jupyterlab-loss-inspector');

/** What the components of the panel find around them: a light theme, English, and nothing that is opened. */
export function environmentOf(
  view: Partial<ViewState> = {},
  changes: Partial<Environment> = {}
): Environment {
  return {
    trans,
    view: new Store<ViewState>({
      model: null,
      title: 'a.ipynb',
      settings: DEFAULT_SETTINGS,
      theme: plainStyle.theme,
      refusedFiles: [],
      ...view
    }),
    typeset: null,
    revealCell: () => undefined,
    insertCode: () => undefined,
    openFiles: () => undefined,
    openWide: null,
    ...changes
  };
}

/** Renders a component as a part of the panel. */
export function renderInPanel(
  element: ReactElement,
  environment: Environment = environmentOf()
): RenderResult {
  return render(element, {
    wrapper: ({ children }) => (
      <EnvironmentContext.Provider value={environment}>{children}</EnvironmentContext.Provider>
    )
  });
}
