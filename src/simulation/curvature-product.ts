import { softmax } from '../losses/softmax';
import { backwardBlock, forwardBlock, ROWS } from './matrix-block';
import type { Problem } from './problem';
import { backward, forward } from './scaling-layer';

/**
 * The product of the Hessian of the mean loss at W = I, b = 0 with a direction (V, v): each row adds zᵀ·d and d, where
 * d = mass · (diag(p) − p pᵀ)(z·V + v) and p = softmax(z), divided by the number of samples.
 */
export class CurvatureProduct {
  constructor(private readonly _problem: Problem) {
    this._probabilities = softmax({ ..._problem, values: _problem.logits });
    this._product = new Float64Array(_problem.numParameters);
    this._delta = new Float64Array(ROWS * _problem.numClasses);
  }

  begin(): void {
    this._product.fill(0);
  }

  /** Adds the product of the rows from..to with the direction. */
  addRows(direction: Float64Array, from: number, to: number): void {
    const problem = this._problem;
    let row = from;
    for (; !problem.diagonal && row + ROWS <= to; row += ROWS) {
      forwardBlock(problem, direction, row, this._delta);
      for (let i = 0; i < ROWS; i++) {
        this.multiply(row + i, i * problem.numClasses);
      }
      backwardBlock(problem, row, this._delta, this._product);
    }
    for (; row < to; row++) {
      forward(problem, direction, row, this._delta);
      this.multiply(row, 0);
      backward(problem, row, this._delta, this._product);
    }
  }

  /** The product as a mean over the samples; valid until `begin`. */
  finish(): Float64Array {
    for (let i = 0; i < this._product.length; i++) {
      this._product[i] /= this._problem.numSamples;
    }
    return this._product;
  }

  /** Replaces a change of the logits by mass · (diag(p) − p pᵀ) times it. */
  private multiply(sample: number, at: number): void {
    const { numClasses, masses } = this._problem;
    const { _probabilities, _delta } = this;
    const start = sample * numClasses;
    let mean = 0;
    for (let k = 0; k < numClasses; k++) {
      mean += _probabilities[start + k] * _delta[at + k];
    }
    const mass = masses === null ? 1 : masses[sample];
    for (let k = 0; k < numClasses; k++) {
      _delta[at + k] = mass * _probabilities[start + k] * (_delta[at + k] - mean);
    }
  }

  private readonly _probabilities: Float64Array;
  private readonly _product: Float64Array;
  private readonly _delta: Float64Array;
}
