import { sentence } from '../sentence';
import type { SimulationRun, Stability } from '../simulation/types';
import type { Finding } from './finding';
import { lateStep, type LossCurve } from './loss-curve';
import { roughNumber, shortNumber } from './short-number';

/** The share of the way that may be left when a training counts as finished. */
const FINISHED = 0.01;
/** A rate below this share of 2/λ_max moves too little to be worth a step. */
const CRAWLING = 0.05;
/** A rate at this share of 2/λ_max is safe where the curvature grows along the way. */
const ADVISED = 0.1;

/** Whether the training came to its end: converged, or stopped by too few steps or by a rate too small. */
export function slowTraining(
  run: SimulationRun,
  curve: LossCurve,
  { maxLearningRate }: Stability
): Finding[] {
  const way = Math.max(curve.fall, 0) + curve.remaining;
  if (way <= Number.EPSILON * Math.abs(curve.first)) {
    return [alreadyThere(curve)];
  }
  const falling = curve.lateFall > FINISHED * way;
  if (!falling && curve.remaining <= FINISHED * way) {
    return [converged(run, curve)];
  }
  const crawls = crawlStep(run.rates, CRAWLING * maxLearningRate);
  return [
    ...(crawls === null ? [] : [rateTooSmall(run, curve, crawls, maxLearningRate)]),
    ...(falling || crawls === null ? [tooFewSteps(curve)] : [])
  ];
}

/** The step from which on every rate is below the limit; null if none is, or only those of the last tenth of the steps. */
function crawlStep(rates: Float64Array, limit: number): number | null {
  const numSteps = rates.length - 1;
  let from = numSteps;
  while (from > 0 && rates[from - 1] < limit) {
    from--;
  }
  return from <= lateStep(numSteps) ? from : null;
}

function rateTooSmall(
  { rates, meanLosses }: SimulationRun,
  curve: LossCurve,
  from: number,
  maxLearningRate: number
): Finding {
  const values = {
    rate: shortNumber(rates[from]),
    step: from,
    before: shortNumber(meanLosses[from]),
    last: shortNumber(curve.last),
    numSteps: curve.numSteps - from,
    remaining: roughNumber(curve.remaining),
    advised: roughNumber(ADVISED * maxLearningRate)
  };
  return {
    id: 'rate-too-small',
    severity: 'warning',
    message: sentence(
      'The learning rate is too small from step {step} on ({rate}): the mean loss crawls from {before} to {last} in {numSteps} steps, and about {remaining} are left to gain.',
      values
    ),
    remedy:
      from === 0
        ? sentence('Raise the base rate, for example to {advised}.', values)
        : sentence('Let the rate decay later or more slowly.'),
    rows: []
  };
}

function tooFewSteps(curve: LossCurve): Finding {
  return {
    id: 'too-few-steps',
    severity: 'warning',
    message: sentence(
      'Too few steps: the mean loss is still falling when they end, by {fall} since step {step}, to {last}.',
      {
        fall: shortNumber(curve.lateFall),
        step: lateStep(curve.numSteps),
        last: shortNumber(curve.last)
      }
    ),
    remedy: sentence('Use more steps, until the curve is flat, or a larger rate.'),
    rows: []
  };
}

function converged({ meanLosses }: SimulationRun, { first, last, fall }: LossCurve): Finding {
  const step = meanLosses.findIndex(loss => first - loss >= (1 - FINISHED) * fall);
  return {
    id: 'converged',
    severity: 'info',
    message: sentence(
      'The training converges: the mean loss falls from {first} to {last}, and 99 % of that by step {step}.',
      { first: shortNumber(first), last: shortNumber(last), step }
    ),
    remedy: null,
    rows: []
  };
}

function alreadyThere({ first }: LossCurve): Finding {
  return {
    id: 'converged',
    severity: 'info',
    message: sentence(
      'Nothing to gain: at {first} the mean loss is already as low as a scaling layer can make it.',
      { first: shortNumber(first) }
    ),
    remedy: null,
    rows: []
  };
}
