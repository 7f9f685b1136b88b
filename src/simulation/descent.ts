import { lossGradient } from './loss-gradient';
import type { Problem } from './problem';
import { backward, forward, identityParameters } from './scaling-layer';

const BLOCK = 256;

/**
 * Full-batch gradient descent on the mean loss. A step is: `begin`, `addRows` over all rows in as many pieces as the caller
 * likes, `finish`, which gives the mean loss and its gradient where the parameters are now, and `move`. Nothing is
 * allocated after construction.
 */
export class Descent {
  constructor(
    readonly problem: Problem,
    parameters: Float64Array = identityParameters(problem)
  ) {
    this.parameters = parameters.slice();
    this.gradient = new Float64Array(problem.numParameters);
    this._row = new Float64Array(problem.numClasses);
  }

  readonly parameters: Float64Array;
  readonly gradient: Float64Array;

  /** Valid after `finish`. */
  meanLoss = 0;

  begin(): void {
    this.meanLoss = 0;
    this.gradient.fill(0);
  }

  /** Adds the losses and gradients of the rows from..to. */
  addRows(from: number, to: number): void {
    for (let start = from; start < to; start += BLOCK) {
      const end = Math.min(start + BLOCK, to);
      let sum = 0;
      for (let index = start; index < end; index++) {
        forward(this.problem, this.parameters, index, this._row);
        sum += lossGradient(this.problem, index, this._row);
        backward(this.problem, index, this._row, this.gradient);
      }
      this.meanLoss += sum;
    }
  }

  /** Turns sums into means. */
  finish(): void {
    const { numSamples } = this.problem;
    this.meanLoss /= numSamples;
    for (let i = 0; i < this.gradient.length; i++) {
      this.gradient[i] /= numSamples;
    }
  }

  /** Moves the parameters against the gradient. */
  move(rate: number): void {
    for (let i = 0; i < this.parameters.length; i++) {
      this.parameters[i] -= rate * this.gradient[i];
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

  private readonly _row: Float64Array;
}
