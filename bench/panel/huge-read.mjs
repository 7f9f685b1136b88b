/* global window */
import { median } from '../median.mjs';
import { openLab, openPanel } from './lab-page.mjs';

const ROUNDS = 3;
const NUM_SAMPLES = 50_000;
const BYTES = NUM_SAMPLES * 1_000 * 4;

/** From the first click to the drawn chart for 50,000 × 1,000 float32 logits (200 MB) in the kernel, beside the transfer alone. */
export async function measureHugeRead(browser, url) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, close } = await openLab(browser, url, 'huge.ipynb');
    await openPanel(page);
    rounds.push(
      await page.evaluate(
        ([bytes, samples]) => window.lossInspectorBench.readHuge(bytes, samples),
        [BYTES, NUM_SAMPLES]
      )
    );
    await close();
  }
  return {
    bare: median(rounds.map(({ bare }) => bare)),
    total: median(rounds.map(({ total }) => total)),
    logits: median(rounds.map(({ logits }) => logits)),
    rest: median(rounds.map(({ rest }) => rest)),
    ratio: median(rounds.map(({ total, bare }) => total / bare)),
    longest: Math.max(0, ...rounds.flatMap(({ longTasks }) => longTasks)),
    numLong: Math.max(...rounds.map(({ longTasks }) => longTasks.length))
  };
}
