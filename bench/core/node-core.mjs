import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { timed } from './thread-time.mjs';

function readBytes(file) {
  const { buffer, byteOffset, byteLength } = fs.readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

/** The core in this process, holding the workloads of the folder. */
export async function startNodeCore(folder, workloads) {
  const { check, load, run } = await import(pathToFileURL(path.join(folder, 'work.mjs')).href);
  for (const { name, numClasses } of workloads) {
    const file = path.join(folder, name);
    load(name, readBytes(`${file}.logits`), readBytes(`${file}.targets`), numClasses);
  }
  return {
    check,
    measure: (work, name, repeats) => timed([process.pid], repeats, () => run(work, name, repeats))
  };
}
