import { analysePrepared } from '../analysis/analyse';
import { compareArrays, type Agreement } from '../analysis/compare-arrays';
import { describeSample } from '../analysis/describe-sample';
import type { Prepared } from '../analysis/prepare';
import { preparedAt } from '../analysis/prepared-at';
import type { Analysis, SampleDetail } from '../analysis/types';
import { diagnoseSimulation } from '../diagnostics/diagnose-simulation';
import type { Stability } from '../simulation/types';
import { ArrayShelf } from './array-shelf';
import type {
  ArrayRef,
  Engine,
  LoadedArray,
  Moment,
  Payload,
  Question,
  Report,
  SimulationResult,
  Training
} from './engine';
import { QuestionCache } from './question-cache';

/** Answers on the thread that asks. Long work pauses every few milliseconds, so that other questions are answered meanwhile. */
export class DirectEngine implements Engine {
  async load(key: string, payload: Payload): Promise<readonly LoadedArray[]> {
    const arrays = this.shelf.load(key, payload);
    this.forgetRest();
    return arrays;
  }

  async unload(keys: readonly string[]): Promise<void> {
    this.shelf.unload(keys);
    this.forgetRest();
  }

  async compare(shown: ArrayRef, held: ArrayRef): Promise<Agreement> {
    return compareArrays(this.shelf.shown(shown), this.shelf.array(held));
  }

  async analyse(question: Question, moment: Moment | null): Promise<Analysis> {
    return analysePrepared(await this.preparedAt(question, moment), question.options.reduction);
  }

  async describeSample(
    question: Question,
    moment: Moment | null,
    index: number
  ): Promise<SampleDetail> {
    return describeSample(await this.preparedAt(question, moment), index);
  }

  async stability(question: Question, report: Report): Promise<Stability> {
    return this.cache.of(question).stability(report);
  }

  async simulate(
    question: Question,
    training: Training,
    report: Report
  ): Promise<SimulationResult> {
    const known = this.cache.of(question);
    const run = await known.run(training, report);
    return {
      meanLosses: run.meanLosses,
      overflowStep: run.overflowStep,
      findings: diagnoseSimulation(run, await known.stability(report))
    };
  }

  /** The question with its logits replaced by those of the moment. */
  private async preparedAt(question: Question, moment: Moment | null): Promise<Prepared> {
    const known = this.cache.of(question);
    if (moment === null || moment.step === 0) {
      return known.prepared;
    }
    const run = await known.run(moment.training, async () => true);
    return preparedAt(known.prepared, known.problem(), run, moment.step);
  }

  /** Forgets what was computed for arrays that are gone. */
  private forgetRest(): void {
    this.cache.retain(array => this.shelf.holds(array));
  }

  private readonly shelf = new ArrayShelf();
  private readonly cache = new QuestionCache(question => {
    const { logits, targets } = question;
    return {
      logits: this.shelf.array(logits),
      targets: targets === null ? null : this.shelf.array(targets),
      options: question.options
    };
  });
}
