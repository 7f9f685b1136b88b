import { checkpointInterval } from './checkpoint-interval';
import { Descent } from './descent';
import { FULL_BATCH, isStochastic, type DescentPlan } from './descent-plan';
import { GradientPass } from './gradient-pass';
import { History } from './history';
import { passInPieces, type Pauses } from './pass-in-pieces';
import { penalty } from './penalty';
import type { Problem } from './problem';
import { rowsPerPause } from './rows-per-pause';
import type { Checkpoint, SimulationRun } from './types';

/** At how many steps the spread of the losses is kept, and all samples are evaluated with mini-batches. */
export const EVALUATIONS = 100;

/**
 * Trains the layer from its start with the rates of a schedule: rates[t] moves the parameters from step t to t + 1, so that
 * the rates of `learningRates(spec, numSteps)` make numSteps steps. Yields the current step after each bounded piece of
 * work, a few milliseconds, and returns the run; stopped where the mean loss is no longer finite.
 */
export function* runDescent(
  problem: Problem,
  rates: Float64Array,
  plan: DescentPlan = FULL_BATCH
): Generator<number, SimulationRun> {
  const numSteps = rates.length - 1;
  const descent = new Descent(problem, plan);
  const first = descent.checkpoint();
  const interval = checkpointInterval(first.parameters.length + first.memory.length, numSteps);
  const stochastic = isStochastic(plan, problem.numSamples);
  const whole = stochastic ? new GradientPass(problem) : descent.pass;
  const stride = Math.max(1, Math.ceil(numSteps / EVALUATIONS));
  const pauses: Pauses = { rows: rowsPerPause(problem), done: 0 };
  const history = new History();
  const checkpoints: Checkpoint[] = [];
  let overflowStep: number | null = null;
  for (let step = 0; step <= numSteps && overflowStep === null; step++) {
    descent.begin();
    yield* passInPieces(descent.pass, descent.parameters, descent.numRows, pauses, step);
    overflowStep = Number.isFinite(descent.pass.meanLoss) ? null : step;
    const isTold = step % stride === 0 || step === numSteps || overflowStep !== null;
    if (stochastic && isTold) {
      whole.begin();
      yield* passInPieces(whole, descent.parameters, problem.numSamples, pauses, step);
      overflowStep = Number.isFinite(whole.meanLoss) ? overflowStep : step;
    }
    if (!stochastic || isTold) {
      history.add(step, whole, penalty(plan.optimizer.weightDecay, descent.parameters));
    }
    if (isTold) {
      history.addSpread(step, whole);
    }
    if (step % interval === 0 || step === numSteps || overflowStep !== null) {
      checkpoints.push(descent.checkpoint());
    }
    descent.move(rates[step]);
  }
  return {
    plan,
    steps: Int32Array.from(history.steps),
    meanLosses: Float64Array.from(history.meanLosses),
    gradientNorms: Float64Array.from(history.gradientNorms),
    penalties: Float64Array.from(history.penalties),
    spread: history.spread,
    rates,
    overflowStep,
    checkpoints
  };
}
