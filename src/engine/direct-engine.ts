import { analysePrepared } from '../analysis/analyse';
import { classReport } from '../analysis/classes/class-report';
import { samplesOfGroup } from '../analysis/classes/samples-of-group';
import type { ClassReport, SampleGroup } from '../analysis/classes/types';
import { compareArrays, type Agreement } from '../analysis/compare-arrays';
import { describeSample } from '../analysis/describe-sample';
import { disagreements } from '../analysis/conventions/disagreements';
import type { Disagreement } from '../analysis/conventions/types';
import { reconcile } from '../analysis/reconciliation/reconcile';
import type { Reconciliation, SeenNumber } from '../analysis/reconciliation/types';
import { whatIfOptions } from '../analysis/what-if';
import type { LossHistory } from '../array/loss-history';
import type { Prepared } from '../analysis/prepare';
import { preparedAt } from '../analysis/prepared-at';
import type { Analysis, AnalysisRequest, LossOptions, SampleDetail } from '../analysis/types';
import { diagnoseSimulation } from '../diagnostics/diagnose-simulation';
import { TaggedError } from '../errors';
import { columnMemory } from '../losses/column-memory';
import { bestTemperature, type BestTemperature } from '../evaluation/best-temperature';
import { sampleCourse, type SampleCourse } from '../simulation/sample-course';
import type { Stability } from '../simulation/types';
import { ArrayShelf } from './array-shelf';
import {
  GO_ON,
  type ArrayRef,
  type Engine,
  type LayerSetup,
  type LoadedArray,
  type Moment,
  type Payload,
  type Question,
  type Report,
  type SimulationResult,
  type Training,
  type WeightsRef
} from './engine';
import { inSlices } from './in-slices';
import { LastVariant } from './last-variant';
import { PreparedAhead } from './prepared-ahead';
import { QuestionCache } from './question-cache';
import type { RowPool } from './row-pool';
import { StatisticsInUse } from './statistics-in-use';

/** Answers on the thread that asks. Long work pauses every few milliseconds, so that other questions are answered meanwhile. */
export class DirectEngine implements Engine {
  /** @param pool helps where rows are many; null computes them on this thread alone */
  constructor(pool: RowPool | null = null) {
    this.cache = new QuestionCache(
      question => this.requestOf(question),
      ref => this.shelf.array(ref),
      pool === null ? null : new PreparedAhead(pool)
    );
  }

  async load(key: string, payload: Payload): Promise<readonly LoadedArray[]> {
    const arrays = this.shelf.load(key, payload);
    this.forgetRest();
    return arrays;
  }

  async histories(key: string): Promise<readonly LossHistory[]> {
    return this.shelf.histories(key);
  }

  async unload(keys: readonly string[]): Promise<void> {
    this.shelf.unload(keys);
    this.forgetRest();
    if (this.shelf.isEmpty) {
      columnMemory.clear();
    }
  }

  async numbers(ref: ArrayRef): Promise<Float64Array> {
    return this.shelf.numbers(ref);
  }

  async compare(shown: ArrayRef, held: ArrayRef): Promise<Agreement> {
    return compareArrays(this.shelf.shown(shown), this.shelf.array(held));
  }

  async analyse(question: Question, moment: Moment | null, report = GO_ON): Promise<Analysis> {
    return this.inUse.during(async () => {
      const prepared = await this.preparedAt(question, moment, report);
      return analysePrepared(prepared, optionsOf(question), question.whatIf === undefined);
    });
  }

  async describeSample(
    question: Question,
    moment: Moment | null,
    index: number,
    report = GO_ON
  ): Promise<SampleDetail> {
    return this.inUse.during(async () => {
      const prepared = await this.preparedAt(question, moment, report);
      return describeSample(prepared, index, optionsOf(question));
    });
  }

  async classReport(
    question: Question,
    moment: Moment | null,
    report = GO_ON
  ): Promise<ClassReport> {
    return this.inUse.during(async () => {
      const prepared = await this.preparedAt(question, moment, report);
      return inSlices(classReport(prepared, optionsOf(question)), report);
    });
  }

  async samplesOfGroup(
    question: Question,
    moment: Moment | null,
    group: SampleGroup,
    report = GO_ON
  ): Promise<Int32Array> {
    return this.inUse.during(async () =>
      samplesOfGroup(await this.preparedAt(question, moment, report), group)
    );
  }

  async bestTemperature(
    question: Question,
    moment: Moment | null,
    report = GO_ON
  ): Promise<BestTemperature> {
    return this.inUse.during(async () => {
      const { rows, targets } = await this.plainAt(question, moment, report);
      if (targets === null) {
        throw new TaggedError('invalid-option', 'no temperature is the best without targets');
      }
      return inSlices(bestTemperature(rows, targets), report);
    });
  }

  async disagreements(question: Question, report: Report): Promise<readonly Disagreement[]> {
    return this.inUse.during(async () => {
      const { request, prepared } = this.cache.of(question);
      return inSlices(disagreements(request, prepared), report);
    });
  }

  async reconcile(
    question: Question,
    seen: SeenNumber,
    weights: readonly WeightsRef[],
    report: Report
  ): Promise<Reconciliation> {
    const named = weights.map(({ name, ref }) => ({
      name,
      weights: Array.from(this.shelf.array(ref).values)
    }));
    return inSlices(reconcile(this.requestOf(question), seen, named), report);
  }

  async stability(question: Question, layer: LayerSetup, report: Report): Promise<Stability> {
    return this.cache.of(question).stability(layer, report);
  }

  async sampleCourse(
    question: Question,
    training: Training,
    index: number,
    report: Report
  ): Promise<SampleCourse> {
    const known = this.cache.of(question);
    const run = await known.run(training, report);
    return sampleCourse(await known.wholeProblem(training.layer, report), run, index);
  }

  async simulate(
    question: Question,
    training: Training,
    report: Report
  ): Promise<SimulationResult> {
    const known = this.cache.of(question);
    const run = await known.run(training, report);
    const { numSamples } = await known.problem(training.layer, report);
    return {
      steps: run.steps,
      meanLosses: run.meanLosses,
      spread: run.spread,
      numSamples,
      overflowStep: run.overflowStep,
      findings: diagnoseSimulation(run, await known.stability(training.layer, report), numSamples)
    };
  }

  /** The question with its logits replaced by those of the moment, and changed as the person tries. */
  private async preparedAt(
    question: Question,
    moment: Moment | null,
    report: Report
  ): Promise<Prepared> {
    const plain = await this.plainAt(question, moment, report);
    const { whatIf } = question;
    if (whatIf === undefined) {
      return plain;
    }
    const variant = this.variant.of(plain, this.cache.of(question).request, whatIf);
    this.inUse.note(variant.statistics);
    return variant;
  }

  private async plainAt(
    question: Question,
    moment: Moment | null,
    report: Report
  ): Promise<Prepared> {
    await this.cache.ready(question);
    const known = this.cache.of(question);
    this.inUse.note(known.prepared.statistics);
    if (moment === null || moment.step === 0) {
      return known.prepared;
    }
    const { layer } = moment.training;
    const problem = await known.wholeProblem(layer, report);
    const parameters = await known.parametersAt(moment, report);
    const precision =
      layer.features === null ? known.prepared.logitsPrecision : this.shelf.array(layer.features);
    const then = preparedAt(known.prepared, problem, parameters, precision);
    this.inUse.note(then.statistics);
    return then;
  }

  private requestOf({ logits, targets, options }: Question): AnalysisRequest {
    return {
      logits: this.shelf.array(logits),
      targets: targets === null ? null : this.shelf.array(targets),
      options
    };
  }

  /** Forgets what was computed for arrays that are gone. */
  private forgetRest(): void {
    this.variant.forget();
    this.cache.retain(array => this.shelf.holds(array));
    this.inUse.releaseRest();
  }

  private readonly variant = new LastVariant();
  private readonly shelf = new ArrayShelf();
  private readonly cache: QuestionCache;
  private readonly inUse = new StatisticsInUse(() =>
    [...this.cache.kept, ...this.variant.prepared].map(({ statistics }) => statistics)
  );
}

function optionsOf({ options, whatIf }: Question): LossOptions {
  return whatIf === undefined ? options : whatIfOptions(options, whatIf);
}
