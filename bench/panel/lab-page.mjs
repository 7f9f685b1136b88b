/* global document, window */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CLOCK = path.join(path.dirname(fileURLToPath(import.meta.url)), 'page-clock.js');
const PANEL = '#jupyterlab-loss-inspector';
const TIMEOUT_MS = 180_000;

let numWorkspaces = 0;

/** A new browser profile, empty cache, showing JupyterLab; with a notebook whose cells have run, if one is named. */
export async function openLab(browser, url, notebook = null, size = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport: size });
  await context.addInitScript({ path: CLOCK });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const tree = notebook === null ? '' : `/tree/${notebook}`;
  await page.goto(`${url}/lab/workspaces/bench-${numWorkspaces++}${tree}`);
  await page.waitForFunction(() => window.jupyterapp !== undefined);
  await page.locator('#jupyterlab-splash').waitFor({ state: 'detached' });
  await page.evaluate(() => window.jupyterapp.restored.then(() => null));
  if (notebook !== null) {
    await runCells(page);
  }
  return { page, close: () => context.close() };
}

async function runCells(page) {
  await page.locator('.jp-Notebook .jp-Cell').first().waitFor();
  await page.evaluate(async () => {
    await window.jupyterapp.shell.currentWidget.sessionContext.ready;
    await window.jupyterapp.commands.execute('notebook:run-all-cells');
  });
}

export function panelOf(page) {
  return page.locator(PANEL);
}

export async function openPanel(page) {
  await page.evaluate(() => window.jupyterapp.commands.execute('loss-inspector:open-panel'));
  await panelOf(page).locator('.jp-LossInspector-content').waitFor();
}

/** Drags the edge of the right sidebar until the panel is so wide. */
export async function setPanelWidth(page, width) {
  const handle = page
    .locator('#jp-main-split-panel > .lm-SplitPanel-handle:not(.lm-mod-hidden)')
    .last();
  const { x, y, width: thickness, height } = await handle.boundingBox();
  const found = (await panelOf(page).boundingBox()).width;
  const middle = { x: x + thickness / 2, y: y + height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + found - width, middle.y);
  await page.mouse.up();
  const now = await page.evaluate(selector => document.querySelector(selector).offsetWidth, PANEL);
  if (now !== width) {
    throw new Error(`The panel is ${now} pixels wide, and should be ${width}.`);
  }
}
