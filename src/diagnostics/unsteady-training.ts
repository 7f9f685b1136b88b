import { sentence, type Sentence } from '../sentence';
import { isPlainDescent } from '../simulation/descent-plan';
import type { SimulationRun } from '../simulation/types';
import type { Finding } from './finding';
import { lateStep, type LossCurve } from './loss-curve';
import { lowerRate } from './lower-rate';
import { shortNumber } from './short-number';

/** A mean loss by mini-batches has risen where it ends above its start by so many times the error of its level. */
const CLEAR = 4;
/** And by this share of it: noise alone lifts the loss of a start that cannot be improved. */
const VISIBLE = 0.05;

/**
 * The mean loss rises: it diverges, oscillates to the end, or until the schedule has decayed enough; momentum and Adam may
 * swing on their way.
 *
 * @param limit the largest stable rate; null where there is none
 */
export function unsteadyTraining(
  run: SimulationRun,
  curve: LossCurve,
  limit: number | null
): Finding | null {
  if (hasDiverged(curve)) {
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

function hasDiverged({ first, last, rises, noise }: LossCurve): boolean {
  return noise === null
    ? last > first && rises.length > 0
    : last - first > CLEAR * noise.error + VISIBLE * Math.abs(first);
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

/** The step after the one at which the mean loss was lowest. */
function divergenceStep({ steps, meanLosses }: SimulationRun): number {
  let lowest = 0;
  for (let i = 1; i < meanLosses.length; i++) {
    lowest = meanLosses[i] < meanLosses[lowest] ? i : lowest;
  }
  return steps[Math.min(lowest + 1, steps.length - 1)];
}
