import fs from 'node:fs';
import path from 'node:path';
import { rspack } from '@rspack/core';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { ROOT } from '../../scripts/steps.mjs';
import { RIVALS } from '../install-rivals.mjs';
import { compileSum } from './compile-sum.mjs';

const RIVAL_MODULES = [
  'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
  '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm'
];

/** Bundles the core for production into a folder: `worker.js` for a browser, `work.mjs` for Node; `web-worker.js` has the rivals. */
export async function bundleCore(folder) {
  await compileSum(folder);
  for (const module of RIVAL_MODULES) {
    fs.copyFileSync(
      path.join(RIVALS, 'node_modules', module),
      path.join(folder, path.basename(module))
    );
  }
  await bundle('core', folder, { worker: './worker.mjs', 'web-worker': './web-worker.mjs' });
}

/** Bundles one of our folders for production into another: workers for a browser, and `work.mjs` for Node. */
export async function bundle(source, folder, workers = { worker: './worker.mjs' }) {
  await buildWasm();
  const shared = {
    mode: 'production',
    devtool: false,
    context: path.join(ROOT, 'bench', source),
    resolve: {
      extensions: ['.ts', '.mjs', '.js'],
      modules: ['node_modules', path.join(RIVALS, 'node_modules')],
      extensionAlias: { '.js': ['.ts', '.js'] },
      alias: { '#wasm': path.join(ROOT, 'assembly', 'build'), '#sum': folder }
    },
    module: {
      rules: [
        { test: /\.b64$/, type: 'asset/source' },
        {
          test: /\.ts$/,
          loader: 'builtin:swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }
        }
      ]
    }
  };
  const worker = {
    ...shared,
    target: 'webworker',
    entry: workers,
    output: { path: folder, filename: '[name].js' }
  };
  const node = {
    ...shared,
    target: 'node20',
    entry: { work: './work.mjs' },
    output: { path: folder, filename: '[name].mjs', library: { type: 'module' }, module: true },
    experiments: { outputModule: true }
  };
  await new Promise((resolve, reject) => {
    rspack([worker, node]).run((error, stats) => {
      if (error || stats.hasErrors()) {
        reject(error ?? new Error(stats.toString({ preset: 'errors-only' })));
      } else {
        resolve();
      }
    });
  });
}
