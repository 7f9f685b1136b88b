// Where the browser of the user-interface tests is: the system's Chromium or Chrome, or the one that Playwright downloaded.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fail } from './steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    return given;
  }
  const which = process.platform === 'win32' ? 'where' : 'which';
  const found = NAMES.map(name =>
    spawnSync(which, [name], { encoding: 'utf8' }).stdout?.split('\n')[0].trim()
  )
    .concat(PLACES.filter(place => fs.existsSync(place)))
    .find(Boolean);
  return (
    found ??
    fail(
      'The tests in JupyterLab need Chromium or Chrome, and none was found. Install one (on Debian and Ubuntu: ' +
        'apt install chromium) or name it in CHROMIUM_PATH.'
    )
  );
}
