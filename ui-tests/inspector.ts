import { expect, type IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const PANEL_ID = 'jupyterlab-loss-inspector';
export const QUICKSTART = path.join(__dirname, '..', 'examples', 'quickstart.ipynb');

/** The panel in the sidebar. */
export function panelOf(page: Page): Locator {
  return page.locator(`#${PANEL_ID}`);
}

export async function openPanel(page: IJupyterLabPageFixture): Promise<Locator> {
  await page.evaluate(() => window.jupyterapp.commands.execute('loss-inspector:open-panel'));
  const panel = panelOf(page);
  await expect(panel).toBeVisible();
  return panel;
}

/** Reloads the page as a person does; JupyterLab then brings back what was open. */
export async function reload(page: IJupyterLabPageFixture): Promise<void> {
  await page.evaluate(() => window.location.reload());
  await page.locator('#jupyterlab-splash').waitFor({ state: 'detached' });
  await page.locator('.jp-NotebookPanel').waitFor({ state: 'attached' });
}

const PYTHON = { display_name: 'Python 3 (ipykernel)', language: 'python', name: 'python3' };

/** The kernel of `ui-tests/jupyter`, which answers with the comments of a cell. */
export const PLAIN_R = { display_name: 'Plain R', language: 'R', name: 'plain-r' };

/** A notebook of code cells with the given sources, saved into the folder of the test. */
export async function makeNotebook(
  page: IJupyterLabPageFixture,
  folder: string,
  name: string,
  sources: readonly string[],
  outputs: readonly object[][] = [],
  kernelspec = PYTHON
): Promise<string> {
  const notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec,
      language_info: { name: kernelspec.language }
    },
    cells: sources.map((source, index) => ({
      id: `cell-${index}`,
      cell_type: 'code',
      execution_count: outputs[index] === undefined ? null : index + 1,
      metadata: {},
      outputs: outputs[index] ?? [],
      source
    }))
  };
  const file = `${folder}/${name}`;
  await page.contents.uploadContent(JSON.stringify(notebook), 'text', file);
  return file;
}

export async function openNotebook(page: IJupyterLabPageFixture, file: string): Promise<void> {
  await page.notebook.openByPath(file);
  await page.notebook.activate(path.basename(file));
}

/** Opens the example of the README, runs it, and shows the panel. */
export async function runQuickstart(
  page: IJupyterLabPageFixture,
  folder: string
): Promise<Locator> {
  const file = `${folder}/quickstart.ipynb`;
  await page.contents.uploadContent(readFileSync(QUICKSTART, 'utf8'), 'text', file);
  await openNotebook(page, file);
  await page.notebook.run();
  return openPanel(page);
}

interface UserExpressions {
  readonly user_expressions: {
    readonly answer: {
      readonly data?: { readonly 'text/plain': string };
      readonly ename?: string;
      readonly evalue?: string;
    };
  };
}

/** Text of an expression's result, computed by the notebook's own kernel without leaving a trace in the notebook. */
export async function askKernel(page: Page, code: string): Promise<string> {
  return page.evaluate(async source => {
    const notebook = window.jupyterapp.shell.currentWidget as NotebookPanel | null;
    const kernel = notebook?.sessionContext.session?.kernel;
    if (!kernel) {
      throw new Error('The notebook in front has no kernel.');
    }
    const future = kernel.requestExecute({
      code: '',
      silent: true,
      store_history: false,
      user_expressions: { answer: source }
    });
    const reply = await future.done;
    const { answer } = (reply.content as unknown as UserExpressions).user_expressions;
    return answer.data?.['text/plain'] ?? `${answer.ename}: ${answer.evalue}`;
  }, code);
}

/** The full value behind a rounded figure of the panel. */
export async function valueOf(panel: Locator, name: string): Promise<number> {
  return Number(await panel.getByTestId(name).getAttribute('data-value'));
}
