import { releaseStatistics, type RowStatistics } from '../losses/plain-row-statistics';

/**
 * Knows which statistics the questions of an engine have made, and hands on the memory of those that nothing reads any more: no
 * question is under way, and the engine does not keep them. What is told of them must be a copy.
 */
export class StatisticsInUse {
  /** @param kept those that the engine keeps for the next questions */
  constructor(private readonly kept: () => Iterable<RowStatistics>) {}

  /** Answers a question that reads statistics, or makes them. */
  async during<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    this.numUnderWay++;
    try {
      return await question();
    } finally {
      this.numUnderWay--;
      this.releaseRest();
    }
  }

  /** Statistics that a question under way has come upon. */
  note(statistics: RowStatistics): void {
    this.noted.add(statistics);
  }

  /** Hands on what is read no more; at the end of each question, and where the engine keeps less. */
  releaseRest(): void {
    if (this.numUnderWay > 0) {
      return;
    }
    const kept = new Set(this.kept());
    for (const statistics of this.noted) {
      if (!kept.has(statistics)) {
        this.noted.delete(statistics);
        releaseStatistics(statistics);
      }
    }
  }

  private readonly noted = new Set<RowStatistics>();
  private numUnderWay = 0;
}
