import fs from 'node:fs';

const threadsOf = pid => fs.readdirSync(`/proc/${pid}/task`);
const nameOf = (pid, tid) => fs.readFileSync(`/proc/${pid}/task/${tid}/comm`, 'utf8').trim();

function childrenOf(pid) {
  return threadsOf(pid).flatMap(tid =>
    fs.readFileSync(`/proc/${pid}/task/${tid}/children`, 'utf8').split(' ').filter(Boolean)
  );
}

function descendantsOf(pid) {
  return childrenOf(pid).flatMap(child => [child, ...descendantsOf(child)]);
}

/** Milliseconds that a thread has run on a processor, which does not count what else ran meanwhile; the first thread by default. */
export function threadTime(pid, tid = pid) {
  const [nanoseconds] = fs.readFileSync(`/proc/${pid}/task/${tid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

/** The threads of that name in the processes that this one has started, each as a process and a thread. */
export function findThreads(name) {
  return descendantsOf(process.pid).flatMap(pid =>
    threadsOf(pid).flatMap(tid => (nameOf(pid, tid) === name ? [[pid, tid]] : []))
  );
}

/** What `run` costs of a thread, in milliseconds for each of `repeats`. */
export async function timed(thread, repeats, run) {
  const begin = threadTime(...thread);
  await run();
  return (threadTime(...thread) - begin) / repeats;
}
