import path from 'node:path';
import { rspack } from '@rspack/core';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { ROOT } from '../../scripts/steps.mjs';
import { compileSum } from './compile-sum.mjs';

/** Bundles the core for production into a folder: `worker.js` for a browser, `work.mjs` for Node. */
export async function bundleCore(folder) {
  await buildWasm();
  await compileSum(folder);
  const shared = {
    mode: 'production',
    devtool: false,
    context: path.join(ROOT, 'bench', 'core'),
    resolve: {
      extensions: ['.ts', '.mjs', '.js'],
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
    entry: { worker: './worker.mjs' },
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
