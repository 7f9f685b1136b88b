// The first table: the numerical core against numpy, scipy, torch, onnxruntime-web and tfjs, taken in turns.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median } from '../median.mjs';
import { short, table } from '../table.mjs';
import { bundleCore } from './bundle.mjs';
import { startChromiumWorker } from './chromium-worker.mjs';
import { tableOfGoals } from './goals.mjs';
import { startNodeCore } from './node-core.mjs';
import { startPythonRivals, WARM_ALLOCATOR } from './python-rivals.mjs';
import { WORKLOADS } from './workloads.mjs';

/** How far the results may differ: the rivals compute in float32, and sum in other orders. */
const TOLERANCE = 2e-5;

/** The rivals in the browser add up a row in float32: of 131,072 classes their probabilities are off by 3e-5 and 2e-4. */
const ROUGH_TOLERANCE = 1e-3;

/** Engines that take seconds, and are in no goal, have fewer turns. */
const SLOW_ROUNDS = 2;

export async function runCore(browser, say) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loss-inspector-bench-'));
  try {
    await bundleCore(folder);
    say('making the workloads (780 MB)');
    const python = await startPythonRivals('core', folder, WORKLOADS);
    const warm = await startPythonRivals('core', folder, WORKLOADS, WARM_ALLOCATOR);
    const node = await startNodeCore(folder, WORKLOADS);
    const chromium = await startChromiumWorker(browser, folder, 'worker.js', WORKLOADS);
    const web = await startChromiumWorker(browser, folder, 'web-worker.js', WORKLOADS);
    const engines = [
      { id: 'ours', title: 'ours, worker in Chromium', work: 'losses', by: chromium },
      { title: 'ours, Node', work: 'losses', by: node },
      {
        id: 'plain',
        title: 'ours without WebAssembly',
        work: 'plain',
        isSlow: true,
        by: chromium
      },
      { id: 'torch', title: 'torch eager, 1 thread', work: 'torch', by: python },
      { id: 'warm', title: '– its allocator warm', work: 'torch', by: warm },
      {
        id: 'compiled',
        title: 'torch.compile, 1 thread',
        work: 'compiled',
        by: python
      },
      { title: 'scipy `log_softmax`', work: 'scipy', isSlow: true, by: python },
      { title: 'numpy, textbook with shift', work: 'numpy', isSlow: true, by: python },
      {
        id: 'onnx',
        title: 'onnxruntime-web, 1 thread, Chromium',
        work: 'onnx',
        isRough: true,
        isSlow: true,
        by: web
      },
      {
        id: 'tensorflow',
        title: 'tfjs wasm, 1 thread, Chromium',
        work: 'tensorflow',
        isRough: true,
        isSlow: true,
        by: web
      },
      { id: 'sum', title: '(a sum of the same bytes)', work: 'sum', by: chromium },
      { title: '(all that the panel shows, worker)', work: 'analysis', by: chromium }
    ];
    const times = [];
    for (const workload of WORKLOADS) {
      times.push(await takeTurns(engines, workload, say));
    }
    python.close();
    warm.close();
    await chromium.close();
    await web.close();
    const turns = times.map(turn =>
      Object.fromEntries(engines.flatMap(({ id }, i) => (id ? [[id, turn[i]]] : [])))
    );
    const goals = tableOfGoals(WORKLOADS, turns, median);
    return { versions: python.versions, text: `${tableOf(engines, times)}\n\n${goals}` };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The times of each engine; the first turns are not counted: they show that the results agree, and warm the code up. */
async function takeTurns(engines, { name, repeats, rounds }, say) {
  say(`${name}, ${rounds} rounds`);
  const answers = [];
  for (const { work, by } of engines) {
    await by.measure(work, name, repeats);
    answers.push(await by.check(work, name));
  }
  for (const [i, answer] of answers.entries()) {
    if (answer !== null) {
      const { title, isRough } = engines[i];
      expectSame(answer, answers[0], isRough ? ROUGH_TOLERANCE : TOLERANCE, `${name}, ${title}`);
    }
  }
  const times = engines.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const asked = [...engines.entries()].filter(([, { isSlow }]) => !isSlow || round < SLOW_ROUNDS);
    for (const [i, { work, by }] of asked) {
      times[i].push(await by.measure(work, name, repeats));
    }
  }
  engines.forEach(({ title }, i) => say(`  ${title}: ${timesOf(times[i])}`));
  return times;
}

/** The median, and the minimum in brackets. */
function timesOf(turns) {
  return `${short(median(turns))} (${short(Math.min(...turns))})`;
}

function expectSame(found, expected, tolerance, where) {
  for (const key of ['loss', 'correct', 'probability']) {
    if (!(Math.abs(found[key] - expected[key]) <= tolerance * Math.abs(expected[key]))) {
      throw new Error(`${where}: ${key} is ${found[key]}, which should be ${expected[key]}.`);
    }
  }
}

function tableOf(engines, times) {
  const head = WORKLOADS.flatMap(({ name, numSamples, numClasses }) => [
    `${name} ${numSamples.toLocaleString('en')} × ${numClasses.toLocaleString('en')}, ms (min)`,
    '÷ ours'
  ]);
  const rows = engines.map(({ title }, i) => [
    title,
    ...times.flatMap(turn => [timesOf(turn[i]), `${short(median(turn[i]) / median(turn[0]))} ×`])
  ]);
  return table(['engine', ...head], rows);
}
