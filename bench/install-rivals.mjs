import { spawnSync } from 'node:child_process';
import { PYTHON, run } from '../scripts/steps.mjs';

/** Installs the libraries to compare with, where they are not in the local environment yet. */
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
}
