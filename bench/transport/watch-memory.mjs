import fs from 'node:fs';

const INTERVAL_MS = 50;

/** Bytes that a process holds in memory; null where the system does not tell. */
function residentBytes(pid) {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return kilobytes && Number(kilobytes[1]) * 1024;
  } catch (error) {
    if (error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

/** By how much a process grew at most while `work` ran, in bytes; null where the system does not tell. */
export async function growthDuring(pid, work) {
  const before = residentBytes(pid);
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
  }, INTERVAL_MS);
  try {
    const result = await work();
    return { result, growth: before === null ? null : peak - before };
  } finally {
    clearInterval(timer);
  }
}
