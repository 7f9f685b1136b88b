import type { DescentPlan } from './descent-plan';

/** What a run of descent under one schedule did. */
export interface SimulationRun {
  readonly plan: DescentPlan;
  /**
   * The steps before which all samples were evaluated, 0 and the last among them: every step in full batch, some of them
   * with mini-batches. Ends where the run was stopped by overflow.
   */
  readonly steps: Int32Array;
  /** Mean loss over all samples at these steps. */
  readonly meanLosses: Float64Array;
  /** Euclidean norm of the gradient of the mean loss over all samples by W and b, at the same steps. */
  readonly gradientNorms: Float64Array;
  /** What the weight decay adds to the mean loss in what is minimised, at the same steps. */
  readonly penalties: Float64Array;
  readonly spread: Spread;
  /** The learning rates of the run: the rate at t moves the parameters from step t to t + 1. The last one moves nothing. */
  readonly rates: Float64Array;
  /** The first step whose mean loss is not finite, where the run was stopped; null if it came to its end. */
  readonly overflowStep: number | null;
  /** Parameters at some steps, step 0 and the last among them, from which any step between is recomputed. */
  readonly checkpoints: readonly Checkpoint[];
}

/** How the losses of the samples lie at some steps. */
export interface Spread {
  readonly steps: Int32Array;
  /** numpy's quantiles 0.1, 0.5 and 0.9 of the losses. */
  readonly low: Float64Array;
  readonly median: Float64Array;
  readonly high: Float64Array;
  /** Share of the samples whose prediction is the target. */
  readonly accuracies: Float64Array;
}

/** Where a descent is after some steps. */
export interface Checkpoint {
  readonly step: number;
  /** W row by row (or its diagonal), then b. */
  readonly parameters: Float64Array;
  /** What the optimizer remembers. */
  readonly memory: Float64Array;
}

export interface Stability {
  /** Largest eigenvalue of the Hessian of the mean loss at the start. */
  readonly lambdaMax: number;
  /** 2/lambdaMax: gradient descent on a quadratic of this curvature diverges above this rate; Infinity without curvature. */
  readonly maxLearningRate: number;
}
