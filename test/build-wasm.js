// Compiles the WebAssembly kernel before any test asks for it.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

module.exports = () => {
  const script = path.join(__dirname, '..', 'scripts', 'build-wasm.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
};
