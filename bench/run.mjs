// npm run bench: what Loss Inspector costs, against rivals measured in the same run. `npm run bench -- core`, `descent`, `panel`,
// `transport` or `parser` runs one of the tables; `--labextensions <folder>` installs nothing and takes the built extension from that folder.
import { parseArgs } from 'node:util';
import { findChromium } from '../scripts/chromium.mjs';
import {
  checkNode,
  installExtension,
  installNodePackages,
  installPythonPackages
} from '../scripts/steps.mjs';
import { installRivals } from './install-rivals.mjs';

const { values, positionals } = parseArgs({
  options: { labextensions: { type: 'string' } },
  allowPositionals: true
});
const wanted = name => positionals.length === 0 || positionals.includes(name);
const say = text => process.stderr.write(`  ${text}\n`);
const print = text => process.stdout.write(`${text}\n`);

checkNode();
if (values.labextensions === undefined) {
  installNodePackages();
  installPythonPackages('requirements.txt');
  installExtension();
  installRivals();
}

// These need the packages that were installed above.
const { chromium } = await import('@playwright/test');
const { describeMachine } = await import('./machine.mjs');
const { runCore } = await import('./core/run-core.mjs');
const { runDescents } = await import('./descent/run-descents.mjs');
const { runParser } = await import('./parser/run-parser.mjs');
const { runPanel } = await import('./panel/run-panel.mjs');
const { runTransport } = await import('./transport/run-transport.mjs');

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update']
});
try {
  const machine = describeMachine(browser);
  print(machine.join('\n'));
  if (wanted('core')) {
    const { versions, text } = await runCore(browser, say);
    print(`${versions}\n\n${text}\n`);
  }
  if (wanted('descent')) {
    const { versions, text } = await runDescents(browser, say);
    print(`${versions}\n\n${text}\n`);
  }
  if (wanted('panel')) {
    print(await runPanel(browser, values.labextensions ?? null, say));
  }
  if (wanted('transport')) {
    print(await runTransport(browser, say));
  }
  if (wanted('parser')) {
    print(await runParser(browser, say));
  }
} finally {
  await browser.close();
}
