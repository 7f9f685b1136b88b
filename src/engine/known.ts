import type { Prepared } from '../analysis/prepare';
import type { AnalysisRequest } from '../analysis/types';
import { TaggedError } from '../errors';
import { learningRates } from '../schedules/learning-rates';
import { createProblem, type Problem } from '../simulation/problem';
import { runDescent } from '../simulation/run-descent';
import { stability } from '../simulation/stability';
import type { SimulationRun, Stability } from '../simulation/types';
import type { Report, Training } from './engine';
import type { RunCache } from './run-cache';
import { SharedWork } from './shared-work';

/** What has been computed for the arrays of a question. */
export class Known {
  /** @param name marks its runs among those of all questions */
  constructor(
    readonly request: AnalysisRequest,
    readonly prepared: Prepared,
    private readonly name: string,
    private readonly runs: RunCache
  ) {}

  /** Computed once, however many ask for it. */
  stability(report: Report): Promise<Stability> {
    return this.measuring.join(report);
  }

  /** The run of a training: a kept one, or one that is under way, or a new one. */
  async run(training: Training, report: Report): Promise<SimulationRun> {
    const key = this.name + JSON.stringify(training);
    const before = this.runs.get(key);
    if (before !== undefined) {
      return before;
    }
    const work = this.underWay.get(key) ?? this.descent(training);
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

  problem(): Problem {
    const { rows, targets } = this.prepared;
    if (targets === null) {
      throw new TaggedError('not-found', 'a training needs targets: choose them first');
    }
    this._problem ??= createProblem(rows, targets);
    return this._problem;
  }

  /** Lets go of its runs; what is under way comes to its end for those who wait for it. */
  forget(): void {
    this.isForgotten = true;
    this.runs.deleteAll(this.name);
  }

  private descent({ schedule, numSteps }: Training): SharedWork<SimulationRun> {
    const problem = this.problem();
    const rates = learningRates(schedule, numSteps);
    return new SharedWork(() => runDescent(problem, rates));
  }

  private readonly measuring = new SharedWork(() => stability(this.problem()));
  private readonly underWay = new Map<string, SharedWork<SimulationRun>>();
  private isForgotten = false;
  private _problem: Problem | null = null;
}
