import { backward, forward } from './layer';
import type { Problem } from './problem';
import { rowLosses } from './row-losses';

/** Rows that are computed together and whose losses are added up before they join the sum: little enough for the cache. */
export const BLOCK = 256;

/**
 * Mean loss and gradient over the rows of a problem: `begin`, `addRows` over all rows in as many pieces as the caller likes,
 * `finish`. Nothing is allocated after construction.
 */
export class GradientPass {
  constructor(readonly problem: Problem) {
    this.gradient = new Float64Array(problem.numParameters);
    this.losses = new Float64Array(problem.numSamples);
    this.scores = new Float64Array(Math.min(BLOCK, problem.numSamples) * problem.numClasses);
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
    this.numRows = 0;
    this.gradient.fill(0);
  }

  /** Adds the losses and gradients of the rows from..to. The sums have the same bits for any pieces of whole blocks. */
  addRows(parameters: Float64Array, from: number, to: number): void {
    const { problem, scores, losses } = this;
    for (let start = from; start < to; start += BLOCK) {
      const end = Math.min(start + BLOCK, to);
      forward(problem, parameters, start, end - start, scores);
      this.hits += rowLosses(problem, start, end - start, scores, losses);
      backward(problem, start, end - start, scores, this.gradient);
      let sum = 0;
      for (let row = start; row < end; row++) {
        sum += losses[row];
      }
      this.meanLoss += sum;
    }
    this.numRows += to - from;
  }

  /** Turns sums into means over the rows that were added. */
  finish(): void {
    this.meanLoss /= this.numRows;
    for (let i = 0; i < this.gradient.length; i++) {
      this.gradient[i] /= this.numRows;
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

  private readonly scores: Float64Array;
  private numRows = 0;
}
