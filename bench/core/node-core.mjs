import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

function readBytes(file) {
  const { buffer, byteOffset, byteLength } = fs.readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

/** The core in this process, holding the workloads of the folder. */
export async function startNodeCore(folder, workloads) {
  const { load, measure } = await import(pathToFileURL(path.join(folder, 'work.mjs')).href);
  for (const { name, numClasses } of workloads) {
    const file = path.join(folder, name);
    load(name, readBytes(`${file}.logits`), readBytes(`${file}.targets`), numClasses);
  }
  return { measure: async (...request) => measure(...request) };
}
