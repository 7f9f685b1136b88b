import { softmax } from '../losses/softmax';
import { BLOCK } from './block';
import { backward, forward } from './layer';
import type { Problem } from './problem';
import { rowsAt } from './rows-at';
import { totalShare } from './total-share';

/**
 * The product of the Hessian of the mean loss at the start with a direction (V, v): each row adds xᵀ·d and d, where
 * d = mass · (diag(p) − p pᵀ)(x·V + v) and p = softmax(x·W + b), divided by what the samples count.
 */
export class CurvatureProduct {
  constructor(private readonly problem: Problem) {
    this.probabilities = softmax(rowsAt(problem, problem.start));
    this.product = new Float64Array(problem.numParameters);
    this.total = totalShare(problem, 0, problem.numSamples);
    this.delta = new Float64Array(Math.min(BLOCK, problem.numSamples) * problem.numClasses);
  }

  begin(): void {
    this.product.fill(0);
  }

  /** Adds the product of the rows from..to with the direction. */
  addRows(direction: Float64Array, from: number, to: number): void {
    const { problem, delta } = this;
    for (let start = from; start < to; start += BLOCK) {
      const count = Math.min(BLOCK, to - start);
      forward(problem, direction, start, count, delta);
      for (let i = 0; i < count; i++) {
        this.multiply(start + i, i * problem.numClasses);
      }
      backward(problem, start, count, delta, this.product);
    }
  }

  /** The product as a mean over the samples; valid until `begin`. */
  finish(): Float64Array {
    for (let i = 0; i < this.product.length; i++) {
      this.product[i] /= this.total;
    }
    return this.product;
  }

  /** Replaces a change of the scores by mass · (diag(p) − p pᵀ) times it. */
  private multiply(sample: number, at: number): void {
    const { numClasses, masses } = this.problem;
    const { probabilities, delta } = this;
    const start = sample * numClasses;
    let mean = 0;
    for (let k = 0; k < numClasses; k++) {
      mean += probabilities[start + k] * delta[at + k];
    }
    const mass = masses === null ? 1 : masses[sample];
    for (let k = 0; k < numClasses; k++) {
      delta[at + k] = mass * probabilities[start + k] * (delta[at + k] - mean);
    }
  }

  private readonly total: number;
  private readonly probabilities: Float64Array;
  private readonly product: Float64Array;
  private readonly delta: Float64Array;
}
