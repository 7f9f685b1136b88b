import type { Prepared } from '../analysis/prepare';
import type { AnalysisRequest } from '../analysis/types';
import type { NDArray } from '../array/nd-array';
import { TaggedError } from '../errors';
import { learningRates } from '../schedules/learning-rates';
import { parametersAt } from '../simulation/parameters-at';
import type { Problem } from '../simulation/problem';
import { runDescent } from '../simulation/run-descent';
import { sampleSubset } from '../simulation/sample-subset';
import { stability } from '../simulation/stability';
import type { SimulationRun, Stability } from '../simulation/types';
import type { ArrayRef, LayerSetup, Moment, Report, Training } from './engine';
import { inSlices } from './in-slices';
import { Layers } from './layers';
import type { RunCache } from './run-cache';
import { SharedWork } from './shared-work';

/** Of the samples that stand for all of them. */
const SUBSET_SEED = 0;

/** What has been computed for the arrays of a question. */
export class Known {
  /**
   * @param name marks its runs among those of all questions
   * @param array finds the features that a training names
   */
  constructor(
    readonly request: AnalysisRequest,
    readonly prepared: Prepared,
    private readonly name: string,
    private readonly runs: RunCache,
    private readonly array: (ref: ArrayRef) => NDArray
  ) {
    this.layers = new Layers(request, prepared, array);
  }

  /** Computed once, however many ask for it. */
  async stability(layer: LayerSetup, report: Report): Promise<Stability> {
    const key = this.keyOf(layer);
    const before = this.measured.get(key);
    if (before !== undefined) {
      return before.join(report);
    }
    const problem = await this.problem(layer, report);
    const work = this.measured.get(key) ?? new SharedWork(() => stability(problem));
    this.measured.set(key, work);
    return work.join(report);
  }

  /** The run of a training: a kept one, or one that is under way, or a new one. */
  async run(training: Training, report: Report): Promise<SimulationRun> {
    const key = this.keyOf(training);
    const before = this.runs.get(key);
    if (before !== undefined) {
      return before;
    }
    const rates = learningRates(training.schedule, training.numSteps);
    const problem = await this.problem(training.layer, report);
    const work =
      this.underWay.get(key) ?? new SharedWork(() => runDescent(problem, rates, training.plan));
    this.underWay.set(key, work);
    try {
      const run = await work.join(report);
      if (!this.isForgotten) {
        this.runs.set(key, run);
      }
      return run;
    } finally {
      if (work.isIdle) {
        this.underWay.delete(key);
      }
    }
  }

  /** W and b at a moment. */
  async parametersAt({ training, step }: Moment, report: Report): Promise<Float64Array> {
    const run = await this.run(training, report);
    const problem = await this.problem(training.layer, report);
    return inSlices(parametersAt(problem, run, step), report);
  }

  /** What a layer is trained on: all samples, or those that stand for them. */
  async problem(layer: LayerSetup, report: Report): Promise<Problem> {
    const whole = await this.wholeProblem(layer, report);
    const key = this.keyOf(layer);
    if (this.subset?.key !== key || this.subset.whole !== whole) {
      const numSamples = layer.maxSamples ?? whole.numSamples;
      this.subset = { key, whole, problem: sampleSubset(whole, numSamples, SUBSET_SEED) };
    }
    return this.subset.problem;
  }

  /** The layer on all samples, from its start. */
  async wholeProblem(layer: LayerSetup, report: Report): Promise<Problem> {
    const problem = this.layers.problem(layer);
    if (layer.start === null) {
      return problem;
    }
    const start = await this.parametersAt(layer.start, report);
    if (start.length !== problem.numParameters) {
      throw new TaggedError(
        'shape-mismatch',
        'a warm start needs the parameters of the same layer: {expected} numbers, not {actual}',
        { expected: problem.numParameters, actual: start.length }
      );
    }
    return { ...problem, start };
  }

  /** Lets go of its runs; what is under way comes to its end for those who wait for it. */
  forget(): void {
    this.isForgotten = true;
    this.runs.deleteAll(this.name);
  }

  /** Arrays are known by what they are, since another may come under the same key. */
  private keyOf(asked: Training | LayerSetup): string {
    const text = JSON.stringify(asked, (name, value: unknown) =>
      name === 'features' && value !== null ? this.numberOf(value as ArrayRef) : value
    );
    return this.name + text;
  }

  private numberOf(ref: ArrayRef): number {
    const array = this.array(ref);
    const number = this.numbers.get(array) ?? this.numArrays++;
    this.numbers.set(array, number);
    return number;
  }

  private readonly layers: Layers;
  private readonly measured = new Map<string, SharedWork<Stability>>();
  private readonly underWay = new Map<string, SharedWork<SimulationRun>>();
  private readonly numbers = new WeakMap<NDArray, number>();
  private numArrays = 0;
  private subset: { key: string; whole: Problem; problem: Problem } | null = null;
  private isForgotten = false;
}
