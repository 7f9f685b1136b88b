// npm start: sets everything up and opens JupyterLab on the example notebook. Further arguments go to `jupyter lab`.
import {
  checkNode,
  installExtension,
  installNodePackages,
  installPythonPackages,
  PYTHON,
  run
} from './steps.mjs';

checkNode();
installNodePackages();
installPythonPackages('requirements.txt');
installExtension();
run('JupyterLab (stop it with Ctrl-C)', PYTHON, [
  '-m',
  'jupyterlab',
  '--ServerApp.root_dir=examples',
  '--LabApp.default_url=/lab/tree/quickstart.ipynb',
  // A container often runs as root, which JupyterLab refuses unless told otherwise.
  ...(process.getuid?.() === 0 ? ['--allow-root'] : []),
  ...process.argv.slice(2)
]);
