/* global window */
// The third table: how an array comes from a real kernel into the page, against jupyterlab-variableInspector's way.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median } from '../median.mjs';
import { openLab } from '../panel/lab-page.mjs';
import { startJupyterLab } from '../panel/jupyterlab-server.mjs';
import { short, table } from '../table.mjs';
import { bundlePage } from './bundle-page.mjs';
import { growthDuring } from './watch-memory.mjs';

const COLUMNS = 100;
const SIZES = [
  { megabytes: 8, rounds: 5, ways: ['pull', 'push', 'expressions', 'json'] },
  { megabytes: 200, rounds: 3, ways: ['pull', 'push', 'expressions'] }
];
const NAMES = {
  pull: 'comm, chunks pulled (ours)',
  push: 'comm, chunks pushed',
  expressions: '`user_expressions`, base64 (ours without comms)',
  json: 'JSON table as `execute_result` (variableInspector)'
};

export async function runTransport(browser, say) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loss-inspector-bench-transport-'));
  const script = await bundlePage(folder);
  say('JupyterLab starts');
  const server = await startJupyterLab(null);
  try {
    const rows = [];
    for (const size of SIZES) {
      say(`${size.megabytes} MB`);
      rows.push(...(await measure(browser, server, script, size)));
    }
    return table(['way', 'array', 'MB/s', '÷ ours', 'server grows by', 'values exact'], rows);
  } finally {
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(browser, { url, pid }, script, { megabytes, rounds, ways }) {
  const { page, close } = await openLab(browser, url, 'small.ipynb');
  await page.addScriptTag({ path: script });
  const numRows = (megabytes * 1e6) / (4 * COLUMNS);
  const digest = await page.evaluate(
    ([count, columns]) => window.lossInspectorTransport.make(count, columns),
    [numRows, COLUMNS]
  );
  const found = Object.fromEntries(ways.map(way => [way, []]));
  for (let round = 0; round < rounds; round++) {
    for (const way of ways) {
      const { result, growth } = await growthDuring(pid, () =>
        page.evaluate(name => window.lossInspectorTransport.read(name), way)
      );
      found[way].push({ ...result, growth });
    }
  }
  await close();
  const speed = way => (megabytes * 1000) / median(found[way].map(({ ms }) => ms));
  return ways.map(way => [
    NAMES[way],
    `${megabytes} MB`,
    short(speed(way)),
    `${short(speed(way) / speed('pull'))} ×`,
    growthText(found[way]),
    found[way].every(each => each.digest === digest) ? 'yes' : 'no'
  ]);
}

/** The most of all rounds. */
function growthText(rounds) {
  const growths = rounds.map(({ growth }) => growth);
  return growths.includes(null) ? '–' : `${short(Math.max(...growths) / 1e6)} MB`;
}
