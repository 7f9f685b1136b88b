/** Starts a worker that helps with the rows. Bundlers know it by this very expression. */
export function spawnRowWorker(): Worker {
  return new Worker(new URL('./row.worker.js', import.meta.url), { type: 'module' });
}
