import { sentence, type Sentence } from '../sentence';
import { isPlainDescent } from '../simulation/descent-plan';
import type { SimulationRun } from '../simulation/types';
import { endsAbove } from './ends-above';
import type { Finding } from './finding';
import { lateStep, type LossCurve } from './loss-curve';
import { lowerRate } from './lower-rate';
import { isByDecay, objective } from './objective';
import { shortNumber } from './short-number';

/**
 * The mean loss rises, and not by a weight decay: it diverges, oscillates to the end, or until the schedule has decayed enough;
 * momentum and Adam may swing on their way.
 *
 * @param limit the largest stable rate; null where there is none
 */
export function unsteadyTraining(
  run: SimulationRun,
  curve: LossCurve,
  limit: number | null
): Finding | null {
  if (hasDiverged(run, curve)) {
    return divergence(run, curve, limit);
  }
  if (curve.rises.length === 0) {
    return null;
  }
  const begin = curve.rises[0];
  const settled = curve.rises[curve.rises.length - 1];
  const rate = run.rates[begin - 1];
  const values = { rate: shortNumber(rate), step: begin, last: shortNumber(curve.last), settled };
  if (settled > lateStep(curve.numSteps)) {
    return oscillation(
      'warning',
      sentence(
        'Oscillation from step {step} to the end: the learning rate {rate} is too large for the mean loss to settle; it ends at {last}.',
        values
      ),
      lowerRate(rate, limit)
    );
  }
  if (!isPlainDescent(run.plan)) {
    return null;
  }
  return oscillation(
    'info',
    sentence(
      'Oscillation from step {step} to step {settled}, beginning at the learning rate {rate}: then the rate is low enough for the mean loss to fall steadily.',
      values
    ),
    sentence('A lower rate at the beginning, or a warm-up, saves these steps.')
  );
}

/** Both the mean loss and what is minimised end above their start. */
function hasDiverged(run: SimulationRun, { rises, noise }: LossCurve): boolean {
  const isNoisy = noise !== null;
  return (
    endsAbove(run.meanLosses, isNoisy) &&
    endsAbove(objective(run), isNoisy) &&
    (isNoisy ? !isByDecay(run, 0, run.penalties.length - 1) : rises.length > 0)
  );
}

function oscillation(severity: Finding['severity'], message: Sentence, remedy: Sentence): Finding {
  return { id: 'oscillation', severity, message, remedy, rows: [] };
}

function divergence(run: SimulationRun, curve: LossCurve, limit: number | null): Finding {
  const begin = divergenceStep(run);
  const rate = run.rates[Math.max(0, begin - 1)];
  return {
    id: 'divergence',
    severity: 'error',
    message: sentence(
      'Divergence from step {step} on: at the learning rate {rate} the mean loss rises, and ends at {last}, above the {first} where it began.',
      {
        rate: shortNumber(rate),
        step: begin,
        first: shortNumber(curve.first),
        last: shortNumber(curve.last)
      }
    ),
    remedy: lowerRate(rate, limit),
    rows: []
  };
}

/** The step after the one at which the objective was lowest. */
function divergenceStep(run: SimulationRun): number {
  const { steps } = run;
  const values = objective(run);
  let lowest = 0;
  for (let i = 1; i < values.length; i++) {
    lowest = values[i] < values[lowest] ? i : lowest;
  }
  return steps[Math.min(lowest + 1, steps.length - 1)];
}
