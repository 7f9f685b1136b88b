import type { SimulationRun } from '../simulation/types';

/** What a training goes down on at the steps of a run: the mean loss, with the penalty of a weight decay. */
export function objective({ meanLosses, penalties }: SimulationRun): Float64Array {
  return meanLosses.map((loss, i) => loss + penalties[i]);
}
