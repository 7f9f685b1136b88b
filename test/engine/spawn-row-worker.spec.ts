import fs from 'node:fs';
import path from 'node:path';
import { spawnRowWorker } from '../../src/engine/spawn-row-worker';

describe('spawnRowWorker', () => {
  const started = jest.fn();
  const { Worker } = globalThis;

  beforeAll(() => {
    globalThis.Worker = started as unknown as typeof Worker;
  });
  afterAll(() => {
    globalThis.Worker = Worker;
  });

  it('starts the module beside it, which exists', () => {
    spawnRowWorker();
    const [[url, options]] = started.mock.calls as [[URL, WorkerOptions]];
    expect(options).toEqual({ type: 'module' });
    expect(path.basename(url.pathname)).toBe('row.worker.js');
    const source = path.resolve(__dirname, '../../src/engine/row.worker.ts');
    expect(url.pathname).toBe(source.replace(/ts$/, 'js'));
    expect(fs.existsSync(source)).toBe(true);
  });
});
