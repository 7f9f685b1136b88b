import type { SimulationRun, Stability } from '../simulation/types';
import { remainingFall } from './remaining-fall';

/** What a rise of the mean loss must exceed, relative to the loss, to be more than rounding. */
const NOISE = 1e-6;

/** The features of a training's mean loss that the checks ask about. */
export interface LossCurve {
  readonly first: number;
  readonly last: number;
  readonly numSteps: number;
  /** How far the loss has fallen since the start; negative if it ends above. */
  readonly fall: number;
  /** The part of the fall that the last tenth of the steps brought. */
  readonly lateFall: number;
  /** About how much further it would fall. */
  readonly remaining: number;
  /** The steps after which the loss was higher than before them. */
  readonly rises: readonly number[];
}

/** The first of the last tenth of the steps, at least one of them. */
export function lateStep(numSteps: number): number {
  return Math.max(0, Math.min(numSteps - 1, Math.floor(0.9 * numSteps)));
}

/** Reads the curve of a run that stayed finite. */
export function lossCurve(run: SimulationRun, stability: Stability): LossCurve {
  const { meanLosses } = run;
  const numSteps = meanLosses.length - 1;
  const first = meanLosses[0];
  const last = meanLosses[numSteps];
  const rises: number[] = [];
  for (let step = 1; step <= numSteps; step++) {
    if (meanLosses[step] - meanLosses[step - 1] > NOISE * Math.abs(meanLosses[step - 1])) {
      rises.push(step);
    }
  }
  return {
    first,
    last,
    numSteps,
    fall: first - last,
    lateFall: meanLosses[lateStep(numSteps)] - last,
    remaining: remainingFall(run, stability),
    rises
  };
}
