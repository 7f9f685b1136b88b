import { checkpointInterval } from './checkpoint-interval';
import { Descent } from './descent';
import type { Problem } from './problem';
import { rowsPerPause } from './rows-per-pause';
import type { Checkpoint, SimulationRun } from './types';

/**
 * Trains the layer from W = I, b = 0 with the rates of a schedule: rates[t] moves the parameters from step t to t + 1, so
 * that the rates of `learningRates(spec, numSteps)` make numSteps steps. Yields the current step after each bounded piece
 * of work, a few milliseconds, and returns the run; stopped where the mean loss is no longer finite.
 */
export function* runDescent(
  problem: Problem,
  rates: Float64Array
): Generator<number, SimulationRun> {
  const numSteps = rates.length - 1;
  const interval = checkpointInterval(problem.numParameters, numSteps);
  const pause = rowsPerPause(problem);
  const meanLosses = new Float64Array(rates.length);
  const gradientNorms = new Float64Array(rates.length);
  const checkpoints: Checkpoint[] = [];
  const descent = new Descent(problem);
  let rowsDone = 0;
  let overflowStep: number | null = null;
  for (let step = 0; step <= numSteps && overflowStep === null; step++) {
    descent.begin();
    for (let from = 0; from < problem.numSamples; from += pause) {
      const to = Math.min(from + pause, problem.numSamples);
      descent.addRows(from, to);
      rowsDone += to - from;
      if (rowsDone >= pause) {
        rowsDone = 0;
        yield step;
      }
    }
    descent.finish();
    meanLosses[step] = descent.meanLoss;
    gradientNorms[step] = descent.gradientNorm();
    if (!Number.isFinite(descent.meanLoss)) {
      overflowStep = step;
    }
    if (step % interval === 0 || step === numSteps || overflowStep !== null) {
      checkpoints.push({ step, parameters: descent.parameters.slice() });
    }
    descent.move(rates[step]);
  }
  const length = (overflowStep ?? numSteps) + 1;
  return {
    meanLosses: meanLosses.slice(0, length),
    gradientNorms: gradientNorms.slice(0, length),
    rates,
    overflowStep,
    checkpoints
  };
}
