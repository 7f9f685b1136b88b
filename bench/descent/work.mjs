// What is measured of the descent, as the engine runs it. Bundled for Node and for a worker.
import { trainingTargets } from '../../src/analysis/training-targets.ts';
import { createProblem } from '../../src/simulation/problem.ts';
import { runDescent } from '../../src/simulation/run-descent.ts';
import { DESCENTS, NUM_STEPS } from './descents.mjs';

const problems = new Map();

/** Keeps a workload: `logits` float32 and `targets` int32, as raw bytes. */
export function load(name, logits, targets, numClasses) {
  const indices = new Int32Array(targets);
  const values = Float64Array.from(new Float32Array(logits));
  const rows = { values, numSamples: indices.length, numClasses, sampleShape: [indices.length] };
  problems.set(name, { rows, targets: { kind: 'indices', indices } });
}

/** Weights 1, 2, …, C of the classes. */
function options(numClasses, isWeighted) {
  const weight = Array.from({ length: numClasses }, (_, k) => k + 1);
  const params = isWeighted === true ? { weight } : {};
  return { axis: 1, reduction: 'mean', loss: { library: 'torch', name: 'cross_entropy', params } };
}

/** Runs a training from its first to its last step, and answers what the panel draws of it. */
function train({ plan, rate, isWeighted }, { rows, targets }) {
  const training = trainingTargets(rows, targets, options(rows.numClasses, isWeighted));
  const problem = createProblem(rows, training.targets, training.shares);
  const work = runDescent(problem, new Float64Array(NUM_STEPS + 1).fill(rate), plan);
  let next = work.next();
  while (next.done !== true) {
    next = work.next();
  }
  return next.value;
}

export function run(title, name, repeats) {
  const descent = DESCENTS.find(one => one.title === title);
  for (let i = 0; i < repeats; i++) {
    train(descent, problems.get(name));
  }
}

/** The mean loss over all samples at the end. */
export function check(title, name) {
  const { meanLosses } = train(
    DESCENTS.find(one => one.title === title),
    problems.get(name)
  );
  return { loss: meanLosses[meanLosses.length - 1] };
}
