import { isStochastic, type DescentPlan } from './descent-plan';
import { GradientPass } from './gradient-pass';
import { MiniBatches } from './mini-batches';
import { createOptimizer } from './optimizers/create-optimizer';
import type { Optimizer } from './optimizers/optimizer';
import type { Problem } from './problem';
import type { Checkpoint } from './types';

/**
 * Descent on the mean loss, by all samples or by mini-batches. A step is: `begin`, `addRows` over the rows of the step in as
 * many pieces as the caller likes, `finish`, which gives the mean loss of those rows and its gradient where the parameters
 * are now, and `move`.
 */
export class Descent {
  /** @param from where to go on, from the start of the problem if it is null */
  constructor(problem: Problem, plan: DescentPlan, from: Checkpoint | null = null) {
    const { batchSize, seed, optimizer } = plan;
    this.parameters = (from?.parameters ?? problem.start).slice();
    this.step = from?.step ?? 0;
    this.optimizer = createOptimizer(optimizer, problem.numParameters);
    this.optimizer.memory.set(from?.memory ?? []);
    this.batches =
      isStochastic(plan, problem.numSamples) && batchSize !== null
        ? new MiniBatches(problem, batchSize, seed)
        : null;
    this.pass = new GradientPass(this.batches?.batch ?? problem);
    this.numRows = problem.numSamples;
  }

  readonly parameters: Float64Array;
  /** The losses of the step; valid after `finish`. */
  readonly pass: GradientPass;
  /** How many steps were made. */
  step: number;
  /** The rows of this step; valid after `begin`. */
  numRows: number;

  begin(): void {
    this.numRows = this.batches?.take(this.step) ?? this.numRows;
    this.pass.begin();
  }

  addRows(from: number, to: number): void {
    this.pass.addRows(this.parameters, from, to);
  }

  finish(): void {
    this.pass.finish();
  }

  /** Moves the parameters against the gradient. */
  move(rate: number): void {
    this.optimizer.step(this.parameters, this.pass.gradient, rate, this.step);
    this.step++;
  }

  checkpoint(): Checkpoint {
    return {
      step: this.step,
      parameters: this.parameters.slice(),
      memory: this.optimizer.memory.slice()
    };
  }

  private readonly optimizer: Optimizer;
  private readonly batches: MiniBatches | null;
}
