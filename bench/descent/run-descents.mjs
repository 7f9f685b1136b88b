// The table of the descent: the trainings that the simulation runs, against the same ones by torch, taken in turns.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundle } from '../core/bundle.mjs';
import { startChromiumWorker } from '../core/chromium-worker.mjs';
import { startPythonRivals } from '../core/python-rivals.mjs';
import { median } from '../median.mjs';
import { short, table } from '../table.mjs';
import { DESCENTS, NUM_STEPS, WORKLOADS } from './descents.mjs';

/** How far the mean losses at the end may differ. */
const TOLERANCE = 1e-9;
const ROUNDS = 3;

export async function runDescents(browser, say) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loss-inspector-bench-'));
  try {
    await bundle('descent', folder);
    const setup = { workloads: WORKLOADS, descents: DESCENTS, numSteps: NUM_STEPS };
    const torch = await startPythonRivals('descent', folder, setup);
    const ours = await startChromiumWorker(browser, folder, 'worker.js', WORKLOADS);
    const rows = [];
    for (const { title } of DESCENTS) {
      say(`${title}, ${ROUNDS} rounds`);
      rows.push(rowOf(title, await takeTurns(title, ours, torch)));
    }
    torch.close();
    await ours.close();
    const head = ['training', 'ours, s (min)', 'on the clock, s', 'torch, s (min)', 'torch ÷ ours'];
    return { versions: torch.versions, text: table(head, rows) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Seconds of processor and clock; the first turns show that the results agree, and warm the code up. */
async function takeTurns(title, ours, torch) {
  const [{ name }] = WORKLOADS;
  const found = await ours.check(title, name);
  const expected = await torch.check(title, name);
  if (!(Math.abs(found.loss - expected.loss) <= TOLERANCE * expected.loss)) {
    throw new Error(`${title}: the loss is ${found.loss}, and ${expected.loss} by torch.`);
  }
  const times = { ours: [], clock: [], torch: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    times.ours.push((await ours.measure(title, name, 1)) / 1e3);
    times.clock.push((performance.now() - begin) / 1e3);
    times.torch.push((await torch.measure(title, name, 1)) / 1e3);
  }
  return times;
}

function rowOf(title, { ours, clock, torch }) {
  return [
    title,
    `${short(median(ours))} (${short(Math.min(...ours))})`,
    short(median(clock)),
    `${short(median(torch))} (${short(Math.min(...torch))})`,
    `${short(median(torch) / median(ours))} ×`
  ];
}
