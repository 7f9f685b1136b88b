/** Starts the worker that holds the engine. Bundlers know it by this very expression. */
export function spawnWorker(): Worker {
  return new Worker(new URL('./engine.worker.js', import.meta.url), { type: 'module' });
}
