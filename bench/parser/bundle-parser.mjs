import path from 'node:path';
import { rspack } from '@rspack/core';
import { ROOT } from '../../scripts/steps.mjs';

/** Bundles the reader of outputs for production into a folder: `worker.js`, and `page.js`, which reads HTML. */
export async function bundleParser(folder) {
  const config = {
    mode: 'production',
    devtool: false,
    target: ['web', 'es2022'],
    context: path.join(ROOT, 'bench', 'parser'),
    entry: { worker: './worker.mjs', page: './page.mjs' },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'builtin:swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }
        }
      ]
    }
  };
  await new Promise((resolve, reject) => {
    rspack(config).run((error, stats) => {
      if (error || stats.hasErrors()) {
        reject(error ?? new Error(stats.toString({ preset: 'errors-only' })));
      } else {
        resolve();
      }
    });
  });
}
