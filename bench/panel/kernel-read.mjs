/* global window */
import { median } from '../median.mjs';
import { openLab, openPanel, panelOf } from './lab-page.mjs';

const ROUNDS = 5;

/**
 * From the first click to the drawn chart for 100,000 × 10 float64 logits and int64 targets (8.8 MB) in the kernel; each
 * round in a new page whose panel has just come to rest, before which nobody can click.
 */
export async function measureKernelRead(browser, url) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, close } = await openLab(browser, url, 'large.ipynb');
    await openPanel(page);
    await panelOf(page).locator('.js-plotly-plot path.js-line').first().waitFor();
    rounds.push(
      await page.evaluate(() => window.lossInspectorBench.readPair('logits', 'targets', 100_000))
    );
    await close();
  }
  const part = name => median(rounds.map(times => times[name]));
  return { total: part('total'), list: part('list'), logits: part('logits'), rest: part('rest') };
}
