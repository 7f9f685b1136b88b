import { TaggedError } from '../errors';
import { Descent } from './descent';
import { passInPieces, type Pauses } from './pass-in-pieces';
import type { Problem } from './problem';
import { rowsPerPause } from './rows-per-pause';
import type { Checkpoint, SimulationRun } from './types';

/**
 * W and b at a step of a run: recomputed from the nearest earlier checkpoint by the same operations in the same order, hence
 * to the same bits. From the step on at which the run was stopped by overflow, they are those of that step. Yields the
 * current step after each bounded piece of work.
 */
export function* parametersAt(
  problem: Problem,
  run: SimulationRun,
  step: number
): Generator<number, Float64Array> {
  const numSteps = run.rates.length - 1;
  if (!Number.isInteger(step) || step < 0 || step > numSteps) {
    throw new TaggedError('invalid-option', 'step {step} is outside 0..{numSteps}', {
      step: String(step),
      numSteps
    });
  }
  const last = Math.min(step, run.overflowStep ?? numSteps);
  const from = latestCheckpoint(run.checkpoints, last);
  if (from.step === last) {
    return from.parameters;
  }
  const descent = new Descent(problem, run.plan, from);
  const pauses: Pauses = { rows: rowsPerPause(problem), done: 0 };
  while (descent.step < last) {
    descent.begin();
    yield* passInPieces(descent.pass, descent.parameters, descent.numRows, pauses, descent.step);
    descent.move(run.rates[descent.step]);
  }
  return descent.parameters;
}

function latestCheckpoint(checkpoints: readonly Checkpoint[], step: number): Checkpoint {
  return checkpoints.reduce((latest, checkpoint) =>
    checkpoint.step <= step ? checkpoint : latest
  );
}
