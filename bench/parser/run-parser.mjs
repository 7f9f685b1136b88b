// The fourth table: how long it takes to read ten megabytes of each format.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ENVIRONMENT, PYTHON, ROOT } from '../../scripts/steps.mjs';
import { startChromiumWorker } from '../core/chromium-worker.mjs';
import { median } from '../median.mjs';
import { short, table } from '../table.mjs';
import { bundleParser } from './bundle-parser.mjs';
import { FORMATS } from './formats.mjs';
import { makeText } from './texts.mjs';

const ROUNDS = 3;
/** Seconds. */
const GOAL = 2;

export async function runParser(browser, say) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loss-inspector-bench-'));
  try {
    await bundleParser(folder);
    const rows = [];
    for (const format of FORMATS) {
      const row = await measureFormat(browser, folder, format);
      say(row.join(' | '));
      rows.push(row);
    }
    return table(
      [
        '10 MB of',
        'ours, s (min)',
        '< 2 s',
        'JSON.parse, s',
        'ours ÷ it',
        'Python, s',
        'it ÷ ours'
      ],
      rows
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** A worker of its own for each format, which reads it for the first time when it is checked. */
async function measureFormat(browser, folder, format) {
  const { name, title, python, isHtml } = format;
  const { text, numbers } = makeText(format);
  const page = isHtml ? await readInPage(browser, folder, text) : { text, seconds: 0 };
  fs.writeFileSync(path.join(folder, `${name}.txt`), page.text);
  fs.writeFileSync(path.join(folder, `${name}.json`), numbers);
  const { ours, json } = await measureInWorker(browser, folder, format);
  const theirs = python === undefined ? null : timeOfPython(folder, name, python);
  fs.rmSync(path.join(folder, `${name}.txt`));
  const times = ours.map(time => time + page.seconds);
  const time = median(times);
  const rival = numbers === '[]' ? null : median(json);
  return [
    title,
    `${short(time)} (${short(Math.min(...times))})`,
    time < GOAL ? 'yes' : 'no',
    rival === null ? '–' : short(rival),
    rival === null ? '–' : `${short(time / rival)} ×`,
    theirs === null ? '–' : `${short(theirs)} (${python})`,
    theirs === null ? '–' : `${short(theirs / time)} ×`
  ];
}

async function measureInWorker(browser, folder, format) {
  const { name } = format;
  const worker = await startChromiumWorker(browser, folder, 'worker.js', [format]);
  expectRead(await worker.check('ours', name), format);
  const ours = [];
  const json = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push((await worker.measure('ours', name, 1)) / 1000);
    json.push((await worker.measure('json', name, 1)) / 1000);
  }
  await worker.close();
  return { ours, json };
}

/** What the page makes of HTML for the worker, and the seconds that this takes at best. */
async function readInPage(browser, folder, html) {
  const page = await browser.newPage();
  await page.addScriptTag({ path: path.join(folder, 'page.js') });
  const read = await page.evaluate(
    ([text, rounds]) => globalThis.readHtml(text, rounds),
    [html, ROUNDS]
  );
  await page.close();
  return read;
}

function expectRead({ kind, count, printed, wrong }, { reads, title, isPart }) {
  const isWhole = kind !== 'array' || isPart || count === printed;
  if (kind !== reads || !isWhole || wrong > 0) {
    throw new Error(
      `${title}: read ${kind}, ${count} of ${printed} values, ${wrong} of them wrong.`
    );
  }
}

function timeOfPython(folder, name, reader) {
  const script = path.join(ROOT, 'bench', 'parser', 'readers.py');
  const file = path.join(folder, `${name}.txt`);
  const { stdout, stderr, status } = spawnSync(PYTHON, [script, reader, file, '1'], {
    env: ENVIRONMENT,
    encoding: 'utf8'
  });
  if (status !== 0) {
    throw new Error(`${script} failed: ${stderr}`);
  }
  return median(JSON.parse(stdout));
}
