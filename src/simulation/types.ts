/** What a run of gradient descent under one schedule did. */
export interface SimulationRun {
  /** Mean loss before each step and after the last: length steps + 1. Shorter where the run was stopped by overflow. */
  readonly meanLosses: Float64Array;
  /** Euclidean norm of the gradient of the mean loss by W and b, at the same steps. */
  readonly gradientNorms: Float64Array;
  /** The learning rates of the run: the rate at t moves the parameters from step t to t + 1. The last one moves nothing. */
  readonly rates: Float64Array;
  /** The first step whose mean loss is not finite, where the run was stopped; null if it came to its end. */
  readonly overflowStep: number | null;
  /** Parameters at some steps, step 0 and the last among them, from which any step between is recomputed. */
  readonly checkpoints: readonly Checkpoint[];
}

export interface Checkpoint {
  readonly step: number;
  /** W row by row (C × C, or its diagonal of length C), then b. */
  readonly parameters: Float64Array;
}

export interface Stability {
  /** Largest eigenvalue of the Hessian of the mean loss at the start. */
  readonly lambdaMax: number;
  /** 2/lambdaMax: gradient descent on a quadratic of this curvature diverges above this rate; Infinity without curvature. */
  readonly maxLearningRate: number;
}
