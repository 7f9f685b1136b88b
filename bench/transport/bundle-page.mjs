import path from 'node:path';
import { rspack } from '@rspack/core';
import { ROOT } from '../../scripts/steps.mjs';

/** Bundles the page's part into one script in a folder; answers its path. */
export async function bundlePage(folder) {
  const config = {
    mode: 'production',
    devtool: false,
    target: 'web',
    context: path.join(ROOT, 'bench', 'transport'),
    entry: { page: './page.mjs' },
    output: { path: folder, filename: '[name].js' },
    resolve: {
      extensions: ['.ts', '.mjs', '.js'],
      alias: { '#kernel': path.join(ROOT, 'jupyterlab_loss_inspector') },
      fallback: { ws: false }
    },
    module: {
      rules: [
        { test: /\.py$/, type: 'asset/source' },
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
  return path.join(folder, 'page.js');
}
