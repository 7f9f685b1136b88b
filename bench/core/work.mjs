// What is measured of the numerical core, as the panel uses it. Bundled for Node and for a worker by bundle.mjs.
import sumText from '#sum/sum.b64';
import { analysePrepared } from '../../src/analysis/analyse.ts';
import { prepare } from '../../src/analysis/prepare.ts';
import { EXACT } from '../../src/array/provenance.ts';
import { crossEntropy } from '../../src/losses/cross-entropy.ts';
import { decodeBase64 } from '../../src/losses/load-row-kernel.ts';
import { plainRowStatistics, releaseStatistics } from '../../src/losses/plain-row-statistics.ts';
import { summary } from './summary.mjs';

/** Only the hot loop without WebAssembly, which gives a little more. */
function plain({ logits, indices, numClasses }) {
  const numSamples = indices.length;
  const rows = { values: logits, numSamples, numClasses, sampleShape: [numSamples] };
  return resultOf(plainRowStatistics(rows, indices));
}

/** Loss, argmax and p(target) of each sample: the work that the rivals do too. */
function losses({ logits, indices, numClasses }) {
  const numSamples = indices.length;
  const rows = { values: logits, numSamples, numClasses, sampleShape: [numSamples] };
  return resultOf(crossEntropy(rows, { kind: 'indices', indices }, 'none'));
}

/** What the rivals tell too. Its memory is given back afterwards, as the panel's engine does, and Python by itself. */
function resultOf(statistics) {
  return {
    losses: statistics.targetLosses,
    predictions: statistics.predictions,
    probabilities: statistics.targetProbabilities,
    release: () => releaseStatistics(statistics)
  };
}

/** No loss: a pass over the same bytes, which lie in WebAssembly's memory already. */
function sum({ resident }) {
  resident.sum();
  return null;
}

/** A copy of bytes in WebAssembly's memory, and their sum there. */
function makeResident(bytes) {
  const module = new WebAssembly.Module(decodeBase64(sumText));
  const { memory, base, sum } = new WebAssembly.Instance(module).exports;
  const at = Math.ceil(base() / 64) * 64;
  const length = Math.floor(bytes.byteLength / 64) * 64;
  memory.grow(Math.ceil((at + length) / 2 ** 16));
  new Uint8Array(memory.buffer, at, length).set(new Uint8Array(bytes, 0, length));
  return { sum: () => sum(at, length) };
}

/** Everything that the panel shows of a pair: besides, the targets are checked, histogram, worst samples and findings made. */
function analysis({ logits, longs, numClasses }) {
  const shape = [longs.length, numClasses];
  const options = { axis: 1, reduction: 'mean' };
  const prepared = prepare({
    logits: { dtype: 'float32', shape, values: logits, provenance: EXACT },
    targets: { dtype: 'int64', shape: [longs.length], values: longs, provenance: EXACT },
    options
  });
  const release = () => releaseStatistics(prepared.statistics);
  return { ...analysePrepared(prepared, options), release };
}

const WORKS = { losses, plain, sum, analysis };
const problems = new Map();

/** Keeps a workload: `logits` float32 and `targets` int32, as raw bytes. */
export function load(name, logits, targets, numClasses) {
  const indices = new Int32Array(targets);
  const longs = new Float64Array(indices);
  const resident = makeResident(logits);
  problems.set(name, { logits: new Float32Array(logits), indices, longs, numClasses, resident });
}

/** Runs a work as often as told. */
export async function run(work, name, repeats) {
  const problem = problems.get(name);
  for (let i = 0; i < repeats; i++) {
    (await WORKS[work](problem))?.release();
  }
}

/** What comes of a work; null for a sum. */
export async function check(work, name) {
  const problem = problems.get(name);
  const result = await WORKS[work](problem);
  if (result === null) {
    return null;
  }
  const found = summary(result, problem);
  result.release();
  return found;
}
