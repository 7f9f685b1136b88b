// npm run watch: compiles and bundles on every change. The built extension is linked into the local environment, so that a
// reload of the page shows it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {
  checkNode,
  ENVIRONMENT,
  installNodePackages,
  installPythonPackages,
  ROOT,
  run
} from './steps.mjs';

checkNode();
installNodePackages();
installPythonPackages('requirements.txt');
run('First build', 'npm', ['run', '--silent', 'build']);

const installed = path.join(
  ROOT,
  '.venv',
  'share',
  'jupyter',
  'labextensions',
  'jupyterlab-loss-inspector'
);
fs.rmSync(installed, { recursive: true, force: true });
fs.mkdirSync(path.dirname(installed), { recursive: true });
fs.symlinkSync(path.join(ROOT, 'jupyterlab_loss_inspector', 'labextension'), installed, 'junction');
// `npm start` and `npm test` must not take the link for an installed wheel.
fs.rmSync(path.join(ROOT, '.venv', '.loss-inspector'), { force: true });

const options = {
  cwd: ROOT,
  env: ENVIRONMENT,
  stdio: 'inherit',
  shell: process.platform === 'win32'
};
for (const [command, ...args] of [
  ['npx', 'tsc', '--watch', '--sourceMap', '--preserveWatchOutput'],
  ['jupyter-builder', 'watch', '.']
]) {
  spawn(command, args, options).on('exit', code => process.exit(code ?? 1));
}
