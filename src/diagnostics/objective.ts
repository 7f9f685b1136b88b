import type { SimulationRun } from '../simulation/types';

/**
 * What a training goes down on at the steps of a run: the mean loss, with the penalty of a weight decay. AdamW's is decoupled
 * from the gradient, so that there is no such sum: what is left is the mean loss.
 */
export function objective({ plan, meanLosses, penalties }: SimulationRun): Float64Array {
  return plan.optimizer.name === 'AdamW'
    ? meanLosses
    : meanLosses.map((loss, i) => loss + penalties[i]);
}

/** Whether a rise between two of the told steps may be AdamW's weight decay: the weights got smaller meanwhile. */
export function isByDecay({ plan, penalties }: SimulationRun, from: number, to: number): boolean {
  return plan.optimizer.name === 'AdamW' && penalties[to] < penalties[from];
}
