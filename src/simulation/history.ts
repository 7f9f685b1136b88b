import type { GradientPass } from './gradient-pass';
import { quantileSorted } from './quantile-sorted';
import type { Spread } from './types';

/** Keeps what is evaluated along a run. */
export class History {
  readonly steps: number[] = [];
  readonly meanLosses: number[] = [];
  readonly gradientNorms: number[] = [];

  /** @param pass over all samples, finished */
  add(step: number, pass: GradientPass): void {
    this.steps.push(step);
    this.meanLosses.push(pass.meanLoss);
    this.gradientNorms.push(pass.gradientNorm());
  }

  addSpread(step: number, { losses, hits }: GradientPass): void {
    const sorted = losses.slice().sort();
    this.spreadSteps.push(step);
    this.low.push(quantileSorted(sorted, 0.1));
    this.median.push(quantileSorted(sorted, 0.5));
    this.high.push(quantileSorted(sorted, 0.9));
    this.accuracies.push(hits / losses.length);
  }

  get spread(): Spread {
    return {
      steps: Int32Array.from(this.spreadSteps),
      low: Float64Array.from(this.low),
      median: Float64Array.from(this.median),
      high: Float64Array.from(this.high),
      accuracies: Float64Array.from(this.accuracies)
    };
  }

  private readonly spreadSteps: number[] = [];
  private readonly low: number[] = [];
  private readonly median: number[] = [];
  private readonly high: number[] = [];
  private readonly accuracies: number[] = [];
}
