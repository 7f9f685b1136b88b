import fs from 'node:fs';
import path from 'node:path';
import asc from 'assemblyscript/asc';
import { ROOT } from '../../scripts/steps.mjs';

/** Compiles sum-bytes.ts into a folder, as base64 text. */
export async function compileSum(folder) {
  const options = '--optimizeLevel 3 --runtime stub --noAssert --enable simd'.split(' ');
  const files = ['bench/core/sum-bytes.ts', '--baseDir', ROOT, '--outFile', 'sum.wasm'];
  let bytes = null;
  const { error, stderr } = await asc.main([...files, ...options], {
    writeFile: (_, contents) => (bytes = contents)
  });
  if (error !== null || bytes === null) {
    throw new Error(`sum-bytes.ts does not compile: ${stderr.toString()}`, { cause: error });
  }
  fs.writeFileSync(path.join(folder, 'sum.b64'), Buffer.from(bytes).toString('base64'));
}
