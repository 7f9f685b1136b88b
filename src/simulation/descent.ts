import { lossGradient } from './loss-gradient';
import { backwardBlock, forwardBlock, ROWS } from './matrix-block';
import type { Problem } from './problem';
import { backward, forward, identityParameters } from './scaling-layer';

/** Rows whose losses are added up before they join the sum, which keeps its rounding error small. */
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
    this._delta = new Float64Array(ROWS * problem.numClasses);
  }

  readonly parameters: Float64Array;
  readonly gradient: Float64Array;

  /** Valid after `finish`. */
  meanLoss = 0;

  begin(): void {
    this.meanLoss = 0;
    this.gradient.fill(0);
  }

  /** Adds the losses and gradients of the rows from..to. The gradient has the same bits for any pieces of whole blocks. */
  addRows(from: number, to: number): void {
    for (let start = from; start < to; start += BLOCK) {
      const end = Math.min(start + BLOCK, to);
      let sum = 0;
      let row = start;
      for (; !this.problem.diagonal && row + ROWS <= end; row += ROWS) {
        sum += this.addFour(row);
      }
      for (; row < end; row++) {
        sum += this.addOne(row);
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

  private addFour(row: number): number {
    const { problem, _delta } = this;
    forwardBlock(problem, this.parameters, row, _delta);
    let sum = 0;
    for (let i = 0; i < ROWS; i++) {
      sum += lossGradient(problem, row + i, _delta, i * problem.numClasses);
    }
    backwardBlock(problem, row, _delta, this.gradient);
    return sum;
  }

  private addOne(row: number): number {
    forward(this.problem, this.parameters, row, this._delta);
    const loss = lossGradient(this.problem, row, this._delta, 0);
    backward(this.problem, row, this._delta, this.gradient);
    return loss;
  }

  private readonly _delta: Float64Array;
}
