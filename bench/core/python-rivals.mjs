import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { timed } from './thread-time.mjs';
import { ENVIRONMENT, PYTHON, ROOT } from '../../scripts/steps.mjs';

/** glibc gives freed memory of any size back to the next array, not to the system, which would have to clear it again. */
export const WARM_ALLOCATOR = { MALLOC_MMAP_MAX_: '0', MALLOC_TRIM_THRESHOLD_: String(2 ** 36) };

/** Starts Python with the rivals of one of our folders; the first one writes the workloads into `folder`. */
export async function startPythonRivals(source, folder, workloads, environment = {}) {
  const script = path.join(ROOT, 'bench', source, 'rivals.py');
  const child = spawn(PYTHON, [script, folder, JSON.stringify(workloads)], {
    env: { ...ENVIRONMENT, ...environment },
    stdio: ['pipe', 'pipe', 'inherit']
  });
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { done, value } = await lines.next();
    if (done) {
      throw new Error(`${script} ended before its answer.`);
    }
    return JSON.parse(value);
  };
  const versions = await answer();
  const ask = request => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return answer();
  };
  return {
    versions,
    check: (work, name) => ask({ work, name, repeats: 0 }),
    measure: (work, name, repeats) =>
      timed([child.pid], repeats, () => ask({ work, name, repeats })),
    close: () => child.stdin.end()
  };
}
