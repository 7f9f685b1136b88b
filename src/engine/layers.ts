import type { Prepared } from '../analysis/prepare';
import { trainingTargets } from '../analysis/training-targets';
import type { AnalysisRequest } from '../analysis/types';
import type { NDArray } from '../array/nd-array';
import type { Targets } from '../losses/targets';
import { featureProblem } from '../simulation/feature-problem';
import { createProblem, type Problem } from '../simulation/problem';
import type { ArrayRef, LayerSetup } from './engine';

/** The layers that can be trained on the arrays of a question, each set up once, at its usual start and on all samples. */
export class Layers {
  constructor(
    private readonly request: AnalysisRequest,
    private readonly prepared: Prepared,
    private readonly array: (ref: ArrayRef) => NDArray
  ) {}

  problem({ features }: LayerSetup): Problem {
    const { rows } = this.prepared;
    this.targets ??= trainingTargets(rows, this.prepared.targets, this.request.options);
    if (features === null) {
      this.scaling ??= createProblem(rows, this.targets);
      return this.scaling;
    }
    const array = this.array(features);
    if (this.regression?.array !== array) {
      this.regression = { array, problem: featureProblem(array, this.targets, rows.numClasses) };
    }
    return this.regression.problem;
  }

  private targets: Targets | null = null;
  private scaling: Problem | null = null;
  private regression: { readonly array: NDArray; readonly problem: Problem } | null = null;
}
