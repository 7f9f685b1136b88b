import { softmax } from '../losses/softmax';
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
    this._row = new Float64Array(_problem.numClasses);
  }

  begin(): void {
    this._product.fill(0);
  }

  /** Adds the product of the rows from..to with the direction. */
  addRows(direction: Float64Array, from: number, to: number): void {
    const { numClasses, masses } = this._problem;
    const row = this._row;
    for (let index = from; index < to; index++) {
      const start = index * numClasses;
      forward(this._problem, direction, index, row);
      let mean = 0;
      for (let k = 0; k < numClasses; k++) {
        mean += this._probabilities[start + k] * row[k];
      }
      const mass = masses === null ? 1 : masses[index];
      for (let k = 0; k < numClasses; k++) {
        row[k] = mass * this._probabilities[start + k] * (row[k] - mean);
      }
      backward(this._problem, index, row, this._product);
    }
  }

  /** Replaces the unit direction by that of the product; returns the Rayleigh quotient of the direction before. */
  nextDirection(direction: Float64Array): number {
    const { numSamples } = this._problem;
    let quotient = 0;
    let square = 0;
    for (let i = 0; i < direction.length; i++) {
      const product = this._product[i] / numSamples;
      quotient += direction[i] * product;
      square += product * product;
    }
    const norm = Math.sqrt(square);
    for (let i = 0; norm > 0 && i < direction.length; i++) {
      direction[i] = this._product[i] / numSamples / norm;
    }
    return quotient;
  }

  private readonly _probabilities: Float64Array;
  private readonly _product: Float64Array;
  private readonly _row: Float64Array;
}
