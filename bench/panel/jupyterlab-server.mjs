import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ENVIRONMENT, PYTHON } from '../../scripts/steps.mjs';
import { NOTEBOOKS } from './notebooks.mjs';

const START_MS = 180_000;

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function argumentsOf(root, port, labextensions) {
  return [
    '-m',
    'jupyterlab',
    '--no-browser',
    '--expose-app-in-browser',
    '--allow-root',
    '--ServerApp.ip=127.0.0.1',
    `--ServerApp.port=${port}`,
    '--ServerApp.port_retries=0',
    `--ServerApp.root_dir=${root}`,
    '--IdentityProvider.token=',
    ...(labextensions === null
      ? []
      : [`--LabApp.labextensions_path=${path.resolve(labextensions)}`])
  ];
}

/**
 * JupyterLab on this machine, with the notebooks to measure on and settings, data and runtime files of its own.
 *
 * @param labextensions a folder of built extensions to use in place of the installed ones, or null
 */
export async function startJupyterLab(labextensions) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'loss-inspector-bench-lab-'));
  const root = path.join(home, 'notebooks');
  fs.mkdirSync(root);
  for (const [name, text] of Object.entries(NOTEBOOKS)) {
    fs.writeFileSync(path.join(root, name), text);
  }
  const folders = Object.fromEntries(
    ['CONFIG_DIR', 'DATA_DIR', 'RUNTIME_DIR']
      .map(name => [`JUPYTER_${name}`, path.join(home, name)])
      .concat([
        ['JUPYTERLAB_WORKSPACES_DIR', path.join(home, 'workspaces')],
        ['JUPYTERLAB_SETTINGS_DIR', path.join(home, 'settings')],
        ['IPYTHONDIR', path.join(home, 'ipython')]
      ])
  );
  // The question whether to show news would lie over the panel.
  const settings = path.join(folders.JUPYTERLAB_SETTINGS_DIR, '@jupyterlab', 'apputils-extension');
  fs.mkdirSync(settings, { recursive: true });
  fs.writeFileSync(
    path.join(settings, 'notification.jupyterlab-settings'),
    JSON.stringify({ fetchNews: 'false', checkForUpdates: false })
  );
  const port = await freePort();
  const log = fs.openSync(path.join(home, 'log'), 'w');
  const child = spawn(PYTHON, argumentsOf(root, port, labextensions), {
    env: { ...ENVIRONMENT, ...folders },
    stdio: ['ignore', log, log]
  });
  const close = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    fs.rmSync(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + START_MS;
  while (!(await answers(`${url}/api`))) {
    if (child.exitCode !== null || Date.now() > end) {
      const reason = fs.readFileSync(path.join(home, 'log'), 'utf8').slice(-2000);
      await close();
      throw new Error(`JupyterLab did not start:\n${reason}`);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  return { url, pid: child.pid, close };
}
