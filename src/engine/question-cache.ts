import { prepare, type Prepared } from '../analysis/prepare';
import type { AnalysisRequest } from '../analysis/types';
import type { NDArray } from '../array/nd-array';
import type { ArrayRef, Question } from './engine';
import { Known } from './known';
import { sameArrangement, sameQuestion } from './same-request';
import type { PreparedAhead } from './prepared-ahead';
import { RunCache } from './run-cache';

/** Questions that are kept: a person goes back and forth between a few pairs of arrays, or between notebooks. */
const MAX_QUESTIONS = 3;

/**
 * Remembers the last few questions. Those that differ in their reduction only are one; those that differ in smoothing, weights
 * and the like share what was prepared, with the statistics of the rows, so that a slider over such an option is answered at once.
 */
export class QuestionCache {
  constructor(
    private readonly request: (question: Question) => AnalysisRequest,
    private readonly array: (ref: ArrayRef) => NDArray,
    private readonly ahead: PreparedAhead | null = null
  ) {}

  /** Prepares a question of many rows by all workers; without it, `of` does so by itself. */
  async ready(question: Question): Promise<void> {
    const request = this.request(question);
    if (this.alike(request) === null) {
      await this.ahead?.ready(request);
    }
  }

  of(question: Question): Known {
    const request = this.request(question);
    const known = this.known.find(other => sameQuestion(other.request, request));
    const latest =
      known ??
      new Known(request, this.prepared(request), `${this.numQuestions++}:`, this.runs, this.array);
    const others = this.known.filter(other => other !== latest);
    this.keep([latest, ...others.slice(0, MAX_QUESTIONS - 1)]);
    return latest;
  }

  /** Forgets the questions of arrays that are not held any more. */
  retain(isHeld: (array: NDArray) => boolean): void {
    this.ahead?.retain(isHeld);
    this.keep(
      this.known.filter(
        ({ request: { logits, targets } }) =>
          isHeld(logits) && (targets === null || isHeld(targets))
      )
    );
  }

  /** All that is kept, or waits to be taken. */
  get kept(): readonly Prepared[] {
    return [...this.known.map(({ prepared }) => prepared), ...(this.ahead?.prepared ?? [])];
  }

  private prepared(request: AnalysisRequest): Prepared {
    return this.alike(request) ?? this.ahead?.take(request) ?? prepare(request);
  }

  /** What was prepared for another question, and does for this one. */
  private alike(request: AnalysisRequest): Prepared | null {
    return this.known.find(other => sameArrangement(other.request, request))?.prepared ?? null;
  }

  private keep(kept: readonly Known[]): void {
    this.known.filter(known => !kept.includes(known)).forEach(known => known.forget());
    this.known = kept;
  }

  /** The latest first. */
  private known: readonly Known[] = [];
  private readonly runs = new RunCache();
  private numQuestions = 0;
}
