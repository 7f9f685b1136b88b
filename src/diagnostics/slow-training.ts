import { sentence } from '../sentence';
import type { SimulationRun } from '../simulation/types';
import type { Finding } from './finding';
import { lossAt } from './loss-at';
import { rateGain } from './rate-gain';
import { lateStep, type LossCurve } from './loss-curve';
import { roughNumber, shortNumber } from './short-number';

/** The share of the way that may be left when a training counts as finished. */
const FINISHED = 0.01;
/** A fall by mini-batches is seen where it exceeds the noise by so many times. */
const NOISY = 3;
/** Noise holds the mean loss up by a few times its size; what is left beyond so many was not trained. */
const HELD = 30;
/** A rate below this share of 2/λ_max moves too little to be worth a step. */
const CRAWLING = 0.05;
/** A rate at this share of 2/λ_max is safe where the curvature grows along the way. */
const ADVISED = 0.1;

/**
 * Whether the training came to its end: converged, or stopped by too few steps or by a rate too small.
 *
 * @param limit the largest stable rate; null where there is none, and none is too small
 */
export function slowTraining(
  run: SimulationRun,
  curve: LossCurve,
  limit: number | null
): Finding[] {
  const way = Math.max(curve.fall, 0) + curve.remaining;
  if (way <= Number.EPSILON * Math.abs(curve.first)) {
    return [alreadyThere(curve)];
  }
  const error = curve.noise?.fallError ?? 0;
  const falling = curve.lateFall > FINISHED * way + NOISY * error;
  // Noise keeps the gradients of a training that has arrived from vanishing.
  const left = curve.remaining - NOISY * (curve.noise?.size ?? 0);
  const stable = limit === null ? null : limit / rateGain(run.plan.optimizer);
  const crawls = stable === null ? null : crawlStep(run.rates, CRAWLING * stable);
  const isHeld = crawls === null && curve.remaining <= HELD * (curve.noise?.size ?? 0);
  const isFlat = left <= FINISHED * way || isHeld;
  if (!falling && isFlat) {
    return [converged(run, curve)];
  }
  return [
    ...(crawls === null || stable === null ? [] : [rateTooSmall(run, curve, crawls, stable)]),
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

function rateTooSmall(run: SimulationRun, curve: LossCurve, from: number, limit: number): Finding {
  const { rates } = run;
  const values = {
    rate: shortNumber(rates[from]),
    step: from,
    before: shortNumber(lossAt(run, from)),
    last: shortNumber(curve.last),
    numSteps: curve.numSteps - from,
    remaining: roughNumber(curve.remaining),
    advised: roughNumber(ADVISED * limit)
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

function converged(
  { steps, meanLosses }: SimulationRun,
  { first, last, fall }: LossCurve
): Finding {
  const step = steps[meanLosses.findIndex(loss => first - loss >= (1 - FINISHED) * fall)];
  return {
    id: 'converged',
    severity: 'info',
    message: sentence(
      'The training converges: the mean loss falls from {first} to {last}, and 99\u00a0% of that by step {step}.',
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
      'Nothing to gain: at {first} the mean loss is already as low as this layer can make it.',
      { first: shortNumber(first) }
    ),
    remedy: null,
    rows: []
  };
}
