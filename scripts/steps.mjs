// The steps that `npm start` and `npm test` share. Plain Node without packages: they run before anything is installed.
// Each step keeps a stamp of what it was made from, so that a second run skips what has not changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const VENV = path.join(ROOT, '.venv');
const NAME = 'jupyterlab-loss-inspector';
const BIN = path.join(VENV, process.platform === 'win32' ? 'Scripts' : 'bin');
export const PYTHON = path.join(BIN, process.platform === 'win32' ? 'python.exe' : 'python');

/** The environment of every command: the local Python first, no browser downloads. */
export const ENVIRONMENT = {
  ...process.env,
  PATH: BIN + path.delimiter + process.env.PATH,
  VIRTUAL_ENV: VENV,
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  JUPYTER_CONFIG_DIR: path.join(ROOT, '.jupyterlab', 'config'),
  JUPYTER_DATA_DIR: path.join(ROOT, '.jupyterlab', 'data'),
  JUPYTERLAB_WORKSPACES_DIR: path.join(ROOT, '.jupyterlab', 'workspaces'),
  JUPYTERLAB_SETTINGS_DIR: path.join(ROOT, '.jupyterlab', 'settings'),
  IPYTHONDIR: path.join(ROOT, '.jupyterlab', 'ipython')
};

export function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function say(message) {
  process.stdout.write(`\n— ${message}\n`);
}

/** Runs a command with its output on this terminal; ends the whole script where it fails. */
export function run(title, command, args, options = {}) {
  const begin = Date.now();
  say(title);
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio: 'inherit',
    shell: windows && command === 'npm',
    ...options
  });
  if (result.status !== 0) {
    fail(
      `${title}: \`${command} ${args.join(' ')}\` failed${result.error ? ` (${result.error.message})` : ''}.`
    );
  }
  say(`${title}: done in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    fail(
      `Node ${process.versions.node} is too old: Loss Inspector needs Node 20 or newer (https://nodejs.org).`
    );
  }
}

function findPython() {
  const candidates = process.platform === 'win32' ? ['py', 'python'] : ['python3', 'python'];
  const newer = ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
  const check = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
  const found = [...candidates, ...newer].find(name => spawnSync(name, ['-c', check]).status === 0);
  return (
    found ??
    fail(
      'No Python 3.10 or newer with venv was found. Install one (https://www.python.org; on Debian and Ubuntu: ' +
        'apt install python3 python3-venv) and run this command again.'
    )
  );
}

/** What is made by the build among its sources. */
const MADE = ['labextension', '__pycache__', '_version.py', 'build'];

function files(name) {
  const full = path.join(ROOT, name);
  if (!fs.existsSync(full)) {
    return [];
  }
  if (!fs.statSync(full).isDirectory()) {
    return [full];
  }
  return fs
    .readdirSync(full)
    .filter(entry => !MADE.includes(entry))
    .flatMap(entry => files(path.join(name, entry)))
    .sort();
}

function digest(names) {
  const hash = createHash('sha256');
  for (const file of names.flatMap(files)) {
    hash.update(path.relative(ROOT, file)).update('\0').update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/** Does the work unless the stamp says that it was done from the very same inputs. */
function once(stamp, inputs, work) {
  const wanted = digest(inputs);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  fs.rmSync(stamp, { force: true });
  work();
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, wanted);
}

export function installNodePackages() {
  once(path.join(ROOT, 'node_modules', '.loss-inspector'), ['package-lock.json'], () =>
    run('Installing the Node packages (about a minute)', 'npm', ['ci', '--no-audit', '--no-fund'])
  );
}

/** Makes the local virtual environment and installs one of the requirements files of this folder. */
export function installPythonPackages(requirements) {
  if (!fs.existsSync(PYTHON)) {
    run('Making a virtual environment in .venv', findPython(), ['-m', 'venv', VENV]);
  }
  const inputs = ['scripts/requirements.txt', `scripts/${requirements}`];
  once(path.join(VENV, `.${requirements}`), inputs, () =>
    run('Installing the Python packages (one to five minutes)', PYTHON, [
      '-m',
      'pip',
      'install',
      '--disable-pip-version-check',
      '-r',
      path.join('scripts', requirements)
    ])
  );
}

const SOURCES = [
  'src',
  'assembly',
  'style',
  'schema',
  'jupyterlab_loss_inspector',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
  'pyproject.toml',
  'scripts/build-wasm.mjs',
  'scripts/install.json'
];

/** Builds the extension and installs it into the local environment as its wheel would be. */
export function installExtension() {
  once(path.join(VENV, '.loss-inspector'), SOURCES, () => {
    // pip would write through the link that `npm run watch` makes, into this folder.
    const installed = path.join(VENV, 'share', 'jupyter', 'labextensions', NAME);
    if (fs.lstatSync(installed, { throwIfNoEntry: false })?.isSymbolicLink()) {
      fs.unlinkSync(installed);
    }
    run('Building the extension', 'npm', ['run', '--silent', 'build:prod']);
    run('Installing the extension', PYTHON, [
      '-m',
      'pip',
      'install',
      '--disable-pip-version-check',
      '--quiet',
      '--no-deps',
      '--force-reinstall',
      '.'
    ]);
  });
}
