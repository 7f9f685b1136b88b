import { prepare, type Prepared } from '../analysis/prepare';
import type { AnalysisRequest } from '../analysis/types';
import { TaggedError } from '../errors';
import { createProblem, type Problem } from '../simulation/problem';
import type { SimulationRun, Stability } from '../simulation/types';
import { stability } from '../simulation/stability';
import type { Question, Report } from './engine';
import { inSlices } from './in-slices';

/** Runs that are kept for the step slider; each holds at most 32 MB of checkpoints. */
const MAX_RUNS = 8;

/** A map that forgets what was set first once it is full. */
class BoundedMap<Key, Value> {
  constructor(private readonly limit: number) {}

  get(key: Key): Value | undefined {
    return this.map.get(key);
  }

  set(key: Key, value: Value): void {
    this.map.delete(key);
    this.map.set(key, value);
    const [first] = this.map.keys();
    if (this.map.size > this.limit && first !== undefined) {
      this.map.delete(first);
    }
  }

  private readonly map = new Map<Key, Value>();
}

/** What has been computed for the arrays of a question. */
export class Known {
  constructor(
    readonly request: AnalysisRequest,
    readonly prepared: Prepared
  ) {}

  readonly runs = new BoundedMap<string, SimulationRun>(MAX_RUNS);

  /** Computed once, however many ask for it at the same time. */
  stability(report: Report): Promise<Stability> {
    this._stability ??= inSlices(stability(this.problem()), report).catch((error: unknown) => {
      this._stability = null;
      throw error;
    });
    return this._stability;
  }

  problem(): Problem {
    const { rows, targets } = this.prepared;
    if (targets === null) {
      throw new TaggedError('not-found', 'a training needs targets: choose them first');
    }
    this._problem ??= createProblem(rows, targets);
    return this._problem;
  }

  private _problem: Problem | null = null;
  private _stability: Promise<Stability> | null = null;
}

/** Remembers the last question, since a person looks at one pair of arrays at a time. */
export class QuestionCache {
  constructor(private readonly request: (question: Question) => AnalysisRequest) {}

  of(question: Question): Known {
    const request = this.request(question);
    if (this.known === null || !sameArrays(this.known.request, request)) {
      this.known = new Known(request, prepare(request));
    }
    return this.known;
  }

  private known: Known | null = null;
}

function sameArrays(known: AnalysisRequest, request: AnalysisRequest): boolean {
  return (
    known.logits === request.logits &&
    known.targets === request.targets &&
    known.options.axis === request.options.axis
  );
}
