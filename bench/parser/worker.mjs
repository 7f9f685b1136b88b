/* global self */
import { parseOutput } from '../../src/repr/parse-output.ts';

const loaded = new Map();
const WORKS = {
  ours: ({ text }) => parseOutput(text),
  json: ({ numbers }) => JSON.parse(numbers)
};

async function fetchText(url) {
  return (await fetch(url)).text();
}

/** What was read first, and how many of its values are not the numbers that were printed. */
function check({ text, numbers }) {
  const first = parseOutput(text).find(({ kind }) => kind !== 'broken');
  const truth = JSON.parse(numbers);
  const { kind = null, array } = first ?? {};
  const values = kind === 'array' ? array.values : [];
  const wrong = values.filter((value, i) => !isNear(value, truth[i]));
  return { kind, count: values.length, printed: truth.length, wrong: wrong.length };
}

/** Texts of torch, jax and TensorFlow are read as float32. */
function isNear(value, truth) {
  return value === truth || value === Math.fround(truth);
}

async function answer({ kind, work, name, repeats }) {
  switch (kind) {
    case 'load':
      loaded.set(name, {
        text: await fetchText(`/${name}.txt`),
        numbers: await fetchText(`/${name}.json`)
      });
      return null;
    case 'run':
      for (let turn = 0; turn < repeats; turn++) {
        WORKS[work](loaded.get(name));
      }
      return null;
    case 'check':
      return check(loaded.get(name));
  }
}

self.onmessage = async ({ data }) => {
  try {
    self.postMessage({ result: await answer(data) });
  } catch (error) {
    self.postMessage({ failure: String(error) });
  }
};
