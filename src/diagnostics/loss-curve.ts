import { isStochastic } from '../simulation/descent-plan';
import type { SimulationRun, Stability } from '../simulation/types';
import { lossAt } from './loss-at';
import { lossNoise, type LossNoise } from './loss-noise';
import { lossRises } from './loss-rises';
import { remainingFall } from './remaining-fall';

/** The features of a training's mean loss that the checks ask about. */
export interface LossCurve {
  readonly first: number;
  readonly last: number;
  readonly numSteps: number;
  /** How far the loss has fallen since the start; negative if it ends above. */
  readonly fall: number;
  /** The part of the fall that the last tenth of the steps brought; with mini-batches by medians. */
  readonly lateFall: number;
  /** About how much further it would fall. */
  readonly remaining: number;
  /** The steps after which the loss was higher than it should be. */
  readonly rises: readonly number[];
  /** Null where the steps see all samples, and there is none. */
  readonly noise: LossNoise | null;
}

/** The first of the last tenth of the steps, at least one of them. */
export function lateStep(numSteps: number): number {
  return Math.max(0, Math.min(numSteps - 1, Math.floor(0.9 * numSteps)));
}

/** Reads the curve of a run that stayed finite. */
export function lossCurve(run: SimulationRun, stability: Stability, numSamples: number): LossCurve {
  const { meanLosses, steps } = run;
  const numSteps = steps[steps.length - 1];
  const first = meanLosses[0];
  const noise = isStochastic(run.plan, numSamples) ? lossNoise(meanLosses) : null;
  const last = noise?.level ?? meanLosses[meanLosses.length - 1];
  return {
    first,
    last,
    numSteps,
    fall: first - last,
    lateFall: noise?.fall ?? lossAt(run, lateStep(numSteps)) - last,
    remaining: remainingFall(run, stability),
    rises: lossRises(run, numSamples),
    noise
  };
}
