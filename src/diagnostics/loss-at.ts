import type { SimulationRun } from '../simulation/types';

/** The mean loss over all samples at a step, or where it was last evaluated before. */
export function lossAt({ steps, meanLosses }: SimulationRun, step: number): number {
  let place = 0;
  while (place + 1 < steps.length && steps[place + 1] <= step) {
    place++;
  }
  return meanLosses[place];
}
