import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PYTHON, ROOT, run } from '../scripts/steps.mjs';

/** Where those that run in a browser are installed. */
export const RIVALS = path.join(ROOT, 'bench', 'rivals');

/** Installs the libraries to compare with, where they are not there yet. */
export function installRivals() {
  if (spawnSync(PYTHON, ['-c', 'import scipy, torch']).status !== 0) {
    run('Installing scipy and torch to compare with', PYTHON, [
      '-m',
      'pip',
      'install',
      '--disable-pip-version-check',
      '-r',
      'bench/requirements.txt'
    ]);
  }
  if (!fs.existsSync(path.join(RIVALS, 'node_modules'))) {
    const options = ['--no-audit', '--no-fund', '--no-package-lock'];
    run('Installing onnxruntime-web and tfjs to compare with', 'npm', [
      'install',
      '--prefix',
      RIVALS,
      ...options
    ]);
  }
}
