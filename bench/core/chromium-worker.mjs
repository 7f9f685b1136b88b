/* global Worker */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { findThreads, timed } from './thread-time.mjs';

const THREAD = 'DedicatedWorker';
const TYPES = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm'
};

/** Serves a folder to this machine only. The headers give the worker a clock of 5 µs, where other pages have 100. */
async function serve(folder) {
  const server = http.createServer((request, response) => {
    const file = path.join(folder, path.basename(request.url ?? ''));
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    fs.createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A worker of a page with a script of the folder, holding its workloads. */
export async function startChromiumWorker(browser, folder, script, workloads) {
  const others = findThreads(THREAD).map(String);
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>bench</title>');
  const server = await serve(folder);
  const page = await browser.newPage();
  await page.goto(`${server.url}/index.html`);
  const worker = await page.evaluateHandle(name => new Worker(`/${name}`), script);
  const ask = message =>
    worker.evaluate(
      (target, data) =>
        new Promise((resolve, reject) => {
          target.onmessage = ({ data: { result, failure } }) =>
            failure === undefined ? resolve(result) : reject(new Error(failure));
          target.onerror = event => reject(new Error(event.message));
          target.postMessage(data);
        }),
      message
    );
  for (const { name, numClasses } of workloads) {
    await ask({ kind: 'load', name, numClasses });
  }
  const [thread] = findThreads(THREAD).filter(found => !others.includes(String(found)));
  return {
    check: (work, name) => ask({ kind: 'check', work, name }),
    measure: (work, name, repeats) =>
      timed(thread, repeats, () => ask({ kind: 'run', work, name, repeats })),
    close: async () => {
      await page.close();
      server.close();
    }
  };
}
