/* global self */
async function bytes(url) {
  return (await fetch(url)).arrayBuffer();
}

/** Lets a worker answer for its works: what work.mjs exports. */
export function serveWork({ load, run, check }) {
  const answer = async ({ kind, work, name, numClasses, repeats }) => {
    switch (kind) {
      case 'load':
        await load(
          name,
          await bytes(`/${name}.logits`),
          await bytes(`/${name}.targets`),
          numClasses
        );
        return null;
      case 'run':
        await run(work, name, repeats);
        return null;
      case 'check':
        return check(work, name);
    }
  };
  self.onmessage = async ({ data }) => {
    try {
      self.postMessage({ result: await answer(data) });
    } catch (error) {
      self.postMessage({ failure: String(error) });
    }
  };
}
