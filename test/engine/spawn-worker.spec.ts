import fs from 'node:fs';
import path from 'node:path';
import { spawnWorker } from '../../src/engine/spawn-worker';

describe('spawnWorker', () => {
  const started = jest.fn();
  const { Worker } = globalThis;

  beforeAll(() => {
    globalThis.Worker = started as unknown as typeof Worker;
  });
  afterAll(() => {
    globalThis.Worker = Worker;
  });

  it('starts the module beside it, which exists', () => {
    spawnWorker();
    const [[url, options]] = started.mock.calls as [[URL, WorkerOptions]];
    expect(options).toEqual({ type: 'module' });
    expect(path.basename(url.pathname)).toBe('engine.worker.js');
    const source = path.resolve(__dirname, '../../src/engine/engine.worker.ts');
    expect(url.pathname).toBe(source.replace(/ts$/, 'js'));
    expect(fs.existsSync(source)).toBe(true);
  });
});
