// What is measured of the numerical core, as the panel uses it. Bundled for Node and for a worker by bundle.mjs.
import { analyse } from '../../src/analysis/analyse.ts';
import { EXACT } from '../../src/array/provenance.ts';
import { RowPool } from '../../src/engine/row-pool.ts';
import { spawnRowWorker } from '../../src/engine/spawn-row-worker.ts';
import { crossEntropy } from '../../src/losses/cross-entropy.ts';
import { lossProbabilities } from '../../src/losses/loss-probabilities.ts';
import { plainRowStatistics } from '../../src/losses/plain-row-statistics.ts';

/** The same work on all cores, where the array is large enough for that; the statistics are all that is split. */
async function parallel(problem) {
  const { logits, indices, numClasses } = problem;
  if (!pool.takes(logits)) {
    return losses(problem);
  }
  const numSamples = indices.length;
  const rows = { values: logits, numSamples, numClasses, sampleShape: [numSamples] };
  const { targetLosses, predictions } = await pool.statistics(rows, indices);
  return { losses: targetLosses, predictions, probabilities: lossProbabilities(targetLosses) };
}

/** Only the hot loop without WebAssembly, which gives a little more. */
function plain({ logits, indices, numClasses }) {
  const numSamples = indices.length;
  const rows = { values: logits, numSamples, numClasses, sampleShape: [numSamples] };
  const { targetLosses, predictions } = plainRowStatistics(rows, indices);
  return { losses: targetLosses, predictions, probabilities: lossProbabilities(targetLosses) };
}

/** Loss, argmax and p(target) of each sample: the work that the rivals do too. */
function losses({ logits, indices, numClasses }) {
  const numSamples = indices.length;
  const rows = { values: logits, numSamples, numClasses, sampleShape: [numSamples] };
  const statistics = crossEntropy(rows, { kind: 'indices', indices }, 'none');
  const probabilities = lossProbabilities(statistics.losses);
  return { losses: statistics.losses, predictions: statistics.predictions, probabilities };
}

/** Everything that the panel shows of a pair: besides, the targets are checked, histogram, worst samples and findings made. */
function analysis({ logits, longs, numClasses }) {
  const shape = [longs.length, numClasses];
  return analyse({
    logits: { dtype: 'float32', shape, values: logits, provenance: EXACT },
    targets: { dtype: 'int64', shape: [longs.length], values: longs, provenance: EXACT },
    options: { axis: 1, reduction: 'mean' }
  });
}

const WORKS = { losses, parallel, plain, analysis };
const pool = new RowPool({
  spawn: spawnRowWorker,
  numHelpers: (globalThis.navigator?.hardwareConcurrency ?? 1) - 1
});
const problems = new Map();

/** Keeps a workload: `logits` float32 and `targets` int32, as raw bytes. */
export function load(name, logits, targets, numClasses) {
  const indices = new Int32Array(targets);
  const longs = new Float64Array(indices);
  problems.set(name, { logits: new Float32Array(logits), indices, longs, numClasses });
}

/** Milliseconds of one run, as the mean of `repeats`, and what came of it. */
export async function measure(work, name, repeats) {
  const problem = problems.get(name);
  const begin = performance.now();
  let result = null;
  for (let i = 0; i < repeats; i++) {
    result = await WORKS[work](problem);
  }
  const ms = (performance.now() - begin) / repeats;
  return { ms, ...summary(result, problem) };
}

/** Three numbers by which the engines' results are held against each other. */
function summary({ losses, predictions, probabilities }, { indices }) {
  return {
    loss: losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
    correct: predictions.reduce((sum, best, i) => sum + Number(best === indices[i]), 0),
    probability: probabilities.reduce((sum, p) => sum + p, 0) / probabilities.length
  };
}
