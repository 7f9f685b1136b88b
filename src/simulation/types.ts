import type { Finding } from '../diagnostics/finding';

/** What a run of gradient descent under one schedule did. */
export interface SimulationRun {
  /** Mean loss before each step and after the last: length steps + 1. Shorter where the run was stopped by overflow. */
  readonly meanLosses: Float64Array;
  /** Parameters at some steps, step 0 and the last among them, from which any step between is recomputed. */
  readonly checkpoints: readonly Checkpoint[];
}

export interface Checkpoint {
  readonly step: number;
  /** W row by row (C × C, or its diagonal of length C), then b. */
  readonly parameters: Float64Array;
}

/** What the panel draws of a run. */
export interface SimulationResult {
  readonly meanLosses: Float64Array;
  readonly findings: readonly Finding[];
}

export interface Stability {
  /** Largest eigenvalue of the Hessian of the mean loss at the start. */
  readonly lambdaMax: number;
  /** 2/lambdaMax: gradient descent on a quadratic of this curvature diverges above this rate. */
  readonly maxLearningRate: number;
}
