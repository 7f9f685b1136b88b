// npm run build:wasm: compiles the modules of `assembly/` to WebAssembly, as base64 text that is bundled with the worker. Twice:
// with SIMD, and with relaxed SIMD, whose fused multiply-add not every browser has. Does nothing where the sources are those of last time.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = path.join(ROOT, 'assembly');
const BUILD = path.join(SOURCES, 'build');
const STAMP = path.join(BUILD, '.sources');
/** What the files of a module are called, followed by the variant. */
const MODULES = { 'index.ts': '', 'descent.ts': 'descent-' };
const VARIANTS = { simd: ['simd'], relaxed: ['simd', 'relaxed-simd'] };

function digest() {
  const { devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const hash = createHash('sha256')
    .update(devDependencies.assemblyscript)
    .update(fs.readFileSync(fileURLToPath(import.meta.url)));
  for (const name of fs
    .readdirSync(SOURCES)
    .filter(name => name.endsWith('.ts'))
    .sort()) {
    hash
      .update(name)
      .update('\0')
      .update(fs.readFileSync(path.join(SOURCES, name)));
  }
  return hash.digest('hex');
}

async function compile(entry, name, features) {
  const { default: asc } = await import('assemblyscript/asc');
  let bytes = null;
  const { error, stderr } = await asc.main(
    [
      `assembly/${entry}`,
      '--baseDir',
      ROOT,
      '--outFile',
      `${name}.wasm`,
      '--optimizeLevel',
      '3',
      '--shrinkLevel',
      '0',
      '--runtime',
      'stub',
      '--noAssert',
      // The kernel's exports are numbers; vectors pass between its own files only.
      '--disableWarning',
      '112',
      ...features.flatMap(feature => ['--enable', feature])
    ],
    { writeFile: (_, contents) => (bytes = contents) }
  );
  if (error !== null || bytes === null) {
    throw new Error(`assembly/${entry} does not compile: ${stderr.toString()}`, { cause: error });
  }
  fs.writeFileSync(path.join(BUILD, `${name}.b64`), Buffer.from(bytes).toString('base64'));
}

export async function buildWasm() {
  const wanted = digest();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) {
    return;
  }
  fs.rmSync(BUILD, { recursive: true, force: true });
  fs.mkdirSync(BUILD);
  for (const [entry, prefix] of Object.entries(MODULES)) {
    for (const [variant, features] of Object.entries(VARIANTS)) {
      await compile(entry, `${prefix}${variant}`, features);
    }
  }
  fs.writeFileSync(STAMP, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildWasm();
}
