import { TaggedError } from '../errors';
import type { ClassRows } from '../losses/class-rows';
import { Descent } from './descent';
import type { Problem } from './problem';
import { forward } from './scaling-layer';
import type { Checkpoint, SimulationRun } from './types';

/**
 * The logits z' of every sample at a step of a run, which at step 0 are the very logits of the problem. Recomputed from the
 * nearest earlier checkpoint by the same operations in the same order, hence to the same bits. From the step on at which
 * the run was stopped by overflow, the logits are those of that step.
 */
export function rowsAt(problem: Problem, run: SimulationRun, step: number): ClassRows {
  const { numSamples, numClasses, sampleShape } = problem;
  const parameters = parametersAt(problem, run, step);
  const values = new Float64Array(numSamples * numClasses);
  for (let index = 0; index < numSamples; index++) {
    forward(problem, parameters, index, values, index * numClasses);
  }
  return { numSamples, numClasses, sampleShape, values };
}

/** W and b at a step of a run. */
export function parametersAt(problem: Problem, run: SimulationRun, step: number): Float64Array {
  const numSteps = run.rates.length - 1;
  if (!Number.isInteger(step) || step < 0 || step > numSteps) {
    throw new TaggedError('invalid-option', 'step {step} is outside 0..{numSteps}', {
      step: String(step),
      numSteps
    });
  }
  const last = Math.min(step, run.meanLosses.length - 1);
  const from = latestCheckpoint(run.checkpoints, last);
  const descent = new Descent(problem, from.parameters);
  for (let current = from.step; current < last; current++) {
    descent.begin();
    descent.addRows(0, problem.numSamples);
    descent.finish();
    descent.move(run.rates[current]);
  }
  return descent.parameters;
}

function latestCheckpoint(checkpoints: readonly Checkpoint[], step: number): Checkpoint {
  return checkpoints.reduce((latest, checkpoint) =>
    checkpoint.step <= step ? checkpoint : latest
  );
}
