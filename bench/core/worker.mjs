/* global self */
import { load, measure } from './work.mjs';

async function bytes(url) {
  return (await fetch(url)).arrayBuffer();
}

self.onmessage = async ({ data }) => {
  if (data.kind === 'load') {
    const { name, numClasses } = data;
    load(name, await bytes(`/${name}.logits`), await bytes(`/${name}.targets`), numClasses);
    self.postMessage(null);
  } else {
    self.postMessage(await measure(data.work, data.name, data.repeats));
  }
};
