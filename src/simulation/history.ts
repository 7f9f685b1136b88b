import type { GradientPass } from './gradient-pass';
import type { Problem } from './problem';
import { quantileSorted } from './quantile-sorted';
import type { Spread } from './types';

/** Keeps what is evaluated along a run. */
export class History {
  readonly steps: number[] = [];
  readonly meanLosses: number[] = [];
  readonly gradientNorms: number[] = [];
  readonly penalties: number[] = [];

  /**
   * @param pass over all samples, finished
   * @param penalty of the weight decay
   */
  add(step: number, pass: GradientPass, penalty: number): void {
    this.steps.push(step);
    this.meanLosses.push(pass.meanLoss);
    this.gradientNorms.push(pass.gradientNorm());
    this.penalties.push(penalty);
  }

  addSpread(step: number, { problem, losses, hits }: GradientPass): void {
    const sorted = countedLosses(problem, losses).sort();
    this.spreadSteps.push(step);
    this.low.push(quantileSorted(sorted, 0.1));
    this.median.push(quantileSorted(sorted, 0.5));
    this.high.push(quantileSorted(sorted, 0.9));
    this.accuracies.push(hits / sorted.length);
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

/** A copy of the losses without those of ignored samples. */
function countedLosses({ targets, shares }: Problem, losses: Float64Array): Float64Array {
  return shares === null
    ? losses.slice()
    : losses.filter((_, sample) => targets.indices[sample] >= 0);
}
