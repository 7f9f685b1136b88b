import { BLOCK } from './block';
import type { DescentKernel } from './descent-kernel';
import { backward, forward } from './layer';
import { sharedDescentKernel } from './load-descent-kernel';
import type { Problem } from './problem';
import { rowLosses } from './row-losses';
import { totalShare } from './total-share';

/**
 * Mean loss and gradient over the rows of a problem: `begin`, `addRows` over all rows in as many pieces as the caller likes,
 * `finish`. In WebAssembly where that runs; what is here is its reference.
 */
export class GradientPass {
  constructor(
    readonly problem: Problem,
    private readonly kernel: DescentKernel | null = sharedDescentKernel()
  ) {
    this.gradient = new Float64Array(problem.numParameters);
    this.losses = new Float64Array(problem.numSamples);
  }

  /** By W and b; valid after `finish`. */
  readonly gradient: Float64Array;
  /** The loss of each row that was added. */
  readonly losses: Float64Array;
  /** Valid after `finish`. */
  meanLoss = 0;
  /** How many of the rows that were added are predicted rightly. */
  hits = 0;

  begin(): void {
    this.meanLoss = 0;
    this.hits = 0;
    this.total = 0;
    this.gradient.fill(0);
  }

  /** Adds the losses and gradients of the rows from..to. The sums have the same bits for any pieces of whole blocks. */
  addRows(parameters: Float64Array, from: number, to: number): void {
    const { problem, kernel, losses, gradient } = this;
    this.hits +=
      kernel === null
        ? this.addPlainRows(parameters, from, to)
        : kernel.addRows(problem, parameters, from, to, losses, gradient);
    for (let start = from; start < to; start += BLOCK) {
      const end = Math.min(start + BLOCK, to);
      let sum = 0;
      for (let row = start; row < end; row++) {
        sum += losses[row];
      }
      this.meanLoss += sum;
    }
    this.total += totalShare(problem, from, to);
  }

  /** Turns sums into means over the rows that were added. Where none of them counts there is nothing to go down. */
  finish(): void {
    if (this.total === 0) {
      return;
    }
    this.meanLoss /= this.total;
    for (let i = 0; i < this.gradient.length; i++) {
      this.gradient[i] /= this.total;
    }
  }

  /** Euclidean norm of the gradient. */
  gradientNorm(): number {
    let sum = 0;
    for (let i = 0; i < this.gradient.length; i++) {
      sum += this.gradient[i] * this.gradient[i];
    }
    return Math.sqrt(sum);
  }

  /** The same as DescentKernel.addRows. */
  private addPlainRows(parameters: Float64Array, from: number, to: number): number {
    const { problem, losses, gradient } = this;
    this.scores ??= new Float64Array(Math.min(BLOCK, problem.numSamples) * problem.numClasses);
    let hits = 0;
    for (let start = from; start < to; start += BLOCK) {
      const count = Math.min(BLOCK, to - start);
      forward(problem, parameters, start, count, this.scores);
      hits += rowLosses(problem, start, count, this.scores, losses);
      backward(problem, start, count, this.scores, gradient);
    }
    return hits;
  }

  private scores: Float64Array | null = null;
  private total = 0;
}
