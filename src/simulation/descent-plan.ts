import { PLAIN_SGD, type OptimizerSpec } from './optimizers/optimizer-spec';

/** How a training goes down: by which optimizer, and on how many samples a step. */
export interface DescentPlan {
  readonly optimizer: OptimizerSpec;
  /** Samples of each step, drawn anew in each epoch, the last batch of an epoch being smaller; null takes all of them. */
  readonly batchSize: number | null;
  /** Of the order of the samples. */
  readonly seed: number;
}

/** Gradient descent on all samples. */
export const FULL_BATCH: DescentPlan = { optimizer: PLAIN_SGD, batchSize: null, seed: 0 };

/** Whether each step goes straight down the gradient, so that swings are a sign of too large a rate. */
export function isPlainDescent({ optimizer }: DescentPlan): boolean {
  return optimizer.name === 'SGD' && optimizer.momentum === 0;
}

/** Whether the steps see a part of the samples only. */
export function isStochastic({ batchSize }: DescentPlan, numSamples: number): boolean {
  return batchSize !== null && batchSize < numSamples;
}
