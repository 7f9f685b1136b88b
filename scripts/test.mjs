// npm test: sets everything up and runs every check. `npm test -- jest pytest` runs only those named.
import {
  checkNode,
  ENVIRONMENT,
  installExtension,
  installNodePackages,
  installPythonPackages,
  PYTHON,
  run
} from './steps.mjs';
import { findChromium } from './chromium.mjs';

const CHECKS = {
  lint: () => run('Lint', 'npm', ['run', '--silent', 'lint']),
  types: () => run('Types', 'npm', ['run', '--silent', 'types']),
  jest: () => run('Unit tests', 'npx', ['jest']),
  pytest: () => run('Kernel agent tests', PYTHON, ['-m', 'pytest', '-q']),
  ui: () => {
    installExtension();
    run('Tests in JupyterLab and Notebook 7', 'npx', [
      'playwright',
      'test',
      '--config',
      'ui-tests/playwright.config.ts'
    ]);
  }
};

const named = process.argv.slice(2);
const unknown = named.filter(name => !(name in CHECKS));
if (unknown.length > 0) {
  process.stderr.write(
    `No such check: ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.\n`
  );
  process.exit(1);
}
const chosen = named.length > 0 ? named : Object.keys(CHECKS);

checkNode();
if (chosen.includes('ui')) {
  ENVIRONMENT.CHROMIUM_PATH = findChromium();
}
installNodePackages();
installPythonPackages('requirements-test.txt');
for (const name of chosen) {
  CHECKS[name]();
}
