/** Moves parameters against their gradient, and remembers what it needs for the next step. */
export interface Optimizer {
  /** What it remembers of the steps so far; copied to go on from there later. */
  readonly memory: Float64Array;
  /**
   * Makes one step in place.
   *
   * @param count how many steps were made before
   */
  step(parameters: Float64Array, gradient: Float64Array, rate: number, count: number): void;
}
