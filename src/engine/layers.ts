import type { Prepared } from '../analysis/prepare';
import { trainingTargets, type TrainingTargets } from '../analysis/training-targets';
import type { AnalysisRequest } from '../analysis/types';
import type { NDArray } from '../array/nd-array';
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
    this.training ??= trainingTargets(rows, this.prepared.targets, this.request.options);
    const { targets, shares } = this.training;
    if (features === null) {
      this.scaling ??= createProblem(rows, targets, shares);
      return this.scaling;
    }
    const array = this.array(features);
    if (this.regression?.array !== array) {
      this.regression = { array, problem: featureProblem(array, targets, rows.numClasses, shares) };
    }
    return this.regression.problem;
  }

  private training: TrainingTargets | null = null;
  private scaling: Problem | null = null;
  private regression: { readonly array: NDArray; readonly problem: Problem } | null = null;
}
