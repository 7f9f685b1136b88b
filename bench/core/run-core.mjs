// The first table: the numerical core against numpy, scipy and torch, taken in turns.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median } from '../median.mjs';
import { short, table } from '../table.mjs';
import { bundleCore } from './bundle.mjs';
import { startChromiumWorker } from './chromium-worker.mjs';
import { startNodeCore } from './node-core.mjs';
import { startPythonRivals, WARM_ALLOCATOR } from './python-rivals.mjs';
import { WORKLOADS } from './workloads.mjs';

/** How far the results may differ: the rivals compute in float32, and sum in other orders. */
const TOLERANCE = 2e-5;

export async function runCore(browser, say) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loss-inspector-bench-'));
  try {
    await bundleCore(folder);
    say('making the workloads (780 MB)');
    const python = await startPythonRivals(folder, WORKLOADS);
    const warm = await startPythonRivals(folder, WORKLOADS, WARM_ALLOCATOR);
    const node = await startNodeCore(folder, WORKLOADS);
    const chromium = await startChromiumWorker(browser, folder, WORKLOADS);
    const engines = [
      { title: 'ours, worker in Chromium', work: 'losses', measure: chromium.measure },
      { title: 'ours, all cores', work: 'parallel', measure: chromium.measure },
      { title: 'ours, Node', work: 'losses', measure: node.measure },
      { title: 'ours without WebAssembly', work: 'plain', measure: chromium.measure },
      { title: 'torch eager, 1 thread', work: 'torch', measure: python.measure },
      { title: '– its allocator warm', work: 'torch', measure: warm.measure },
      { title: 'torch.compile, 1 thread', work: 'compiled', measure: python.measure },
      { title: 'scipy `log_softmax`', work: 'scipy', measure: python.measure },
      { title: 'numpy, textbook with shift', work: 'numpy', measure: python.measure },
      { title: '(a sum of the same bytes, numpy)', work: 'sum', measure: python.measure },
      { title: '(all that the panel shows, worker)', work: 'analysis', measure: chromium.measure }
    ];
    const times = [];
    for (const workload of WORKLOADS) {
      times.push(await takeTurns(engines, workload, say));
    }
    python.close();
    warm.close();
    await chromium.close();
    return { versions: python.versions, text: tableOf(engines, times) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The median time of each engine; the first turn of each is not counted, and shows that the results agree. */
async function takeTurns(engines, { name, repeats, rounds }, say) {
  say(`${name}, ${rounds} rounds`);
  const answers = [];
  for (const { work, measure } of engines) {
    answers.push(await measure(work, name, repeats));
  }
  for (const [i, answer] of answers.entries()) {
    if ('loss' in answer) {
      expectSame(answer, answers[0], `${name}, ${engines[i].title}`);
    }
  }
  const times = engines.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { work, measure }] of engines.entries()) {
      times[i].push((await measure(work, name, repeats)).ms);
    }
  }
  return times.map(median);
}

function expectSame(found, expected, where) {
  for (const key of ['loss', 'correct', 'probability']) {
    if (!(Math.abs(found[key] - expected[key]) <= TOLERANCE * Math.abs(expected[key]))) {
      throw new Error(`${where}: ${key} is ${found[key]}, which should be ${expected[key]}.`);
    }
  }
}

function tableOf(engines, times) {
  const head = WORKLOADS.flatMap(({ name, numSamples, numClasses }) => [
    `${name} ${numSamples.toLocaleString('en')} × ${numClasses.toLocaleString('en')}, ms`,
    '÷ ours'
  ]);
  const rows = engines.map(({ title }, i) => [
    title,
    ...times.flatMap(medians => [short(medians[i]), `${short(medians[i] / medians[0])} ×`])
  ]);
  return table(['engine', ...head], rows);
}
