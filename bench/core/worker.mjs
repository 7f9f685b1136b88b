/* global self */
import { check, load, run } from './work.mjs';

async function bytes(url) {
  return (await fetch(url)).arrayBuffer();
}

async function answer({ kind, work, name, numClasses, repeats }) {
  switch (kind) {
    case 'load':
      load(name, await bytes(`/${name}.logits`), await bytes(`/${name}.targets`), numClasses);
      return null;
    case 'run':
      await run(work, name, repeats);
      return null;
    case 'check':
      return check(work, name);
  }
}

self.onmessage = async ({ data }) => self.postMessage(await answer(data));
