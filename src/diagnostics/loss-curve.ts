import type { SimulationRun, Stability } from '../simulation/types';

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
  /** What is left to gain: a gradient g with curvature λ leaves at least ‖g‖²/2λ to descend. */
  readonly remaining: number;
  /** The steps after which the loss was higher than before them. */
  readonly rises: readonly number[];
}

/** The first of the last tenth of the steps, at least one of them. */
export function lateStep(numSteps: number): number {
  return Math.max(0, Math.min(numSteps - 1, Math.floor(0.9 * numSteps)));
}

/** Reads the curve of a run that stayed finite. */
export function lossCurve(
  { meanLosses, gradientNorms }: SimulationRun,
  { lambdaMax }: Stability
): LossCurve {
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
    remaining: lambdaMax > 0 ? gradientNorms[numSteps] ** 2 / (2 * lambdaMax) : 0,
    rises
  };
}
