/* global window */
import { median } from '../median.mjs';
import { openLab } from './lab-page.mjs';
import { scriptsOf, totalSize } from './scripts-of.mjs';

const ROUNDS = 3;
/** Time for scripts that the start-up asks for late. */
const SETTLE_MS = 2000;

/** What the extension adds to the start-up of JupyterLab, and to the first showing of its panel. */
export async function measureStartUp(browser, url) {
  const before = await scriptsAtStart(browser, url);
  const opening = [];
  let after = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, close } = await openLab(browser, url, 'small.ipynb');
    opening.push(await page.evaluate(() => window.lossInspectorBench.openPanel(100)));
    after = await scriptsOf(page);
    await close();
  }
  return {
    startBytes: totalSize(before),
    plotlyAtStart: before.some(({ isPlotly }) => isPlotly),
    openMs: median(opening),
    openBytes: totalSize(after) - totalSize(before)
  };
}

async function scriptsAtStart(browser, url) {
  const { page, close } = await openLab(browser, url);
  await page.waitForTimeout(SETTLE_MS);
  const scripts = await scriptsOf(page);
  await close();
  if (scripts.length === 0) {
    throw new Error('JupyterLab did not load the extension.');
  }
  return scripts;
}
