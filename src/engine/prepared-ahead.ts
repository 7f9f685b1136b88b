import { arrange, type Prepared } from '../analysis/prepare';
import type { NDArray } from '../array/nd-array';
import type { AnalysisRequest } from '../analysis/types';
import type { RowPool } from './row-pool';
import { sameArrangement } from './same-request';

interface Slot {
  readonly request: AnalysisRequest;
  readonly prepared: Promise<Prepared>;
}

/** Prepares a request of many rows by a pool of workers, before it is asked for. Only the last one is kept, until it is taken. */
export class PreparedAhead {
  constructor(private readonly pool: RowPool) {}

  /** Once it resolves, `take` gives the request at once; resolves at once where a pool is not worth it. */
  async ready(request: AnalysisRequest): Promise<void> {
    if (this.slot !== null && sameArrangement(this.slot.request, request)) {
      await this.slot.prepared;
      return;
    }
    if (!this.pool.takes(request.logits.values)) {
      return;
    }
    const slot = { request, prepared: this.prepare(request) };
    this.slot = slot;
    try {
      this.done = { request, prepared: await slot.prepared };
    } finally {
      this.slot = this.slot === slot ? null : this.slot;
    }
  }

  /** What was prepared, which is not kept any more then. */
  take(request: AnalysisRequest): Prepared | null {
    const { done } = this;
    if (done === null || !sameArrangement(done.request, request)) {
      return null;
    }
    this.done = null;
    return done.prepared;
  }

  /** What waits to be taken. */
  get prepared(): readonly Prepared[] {
    return this.done === null ? [] : [this.done.prepared];
  }

  /** Forgets what was prepared of arrays that are not held any more. */
  retain(isHeld: (array: NDArray) => boolean): void {
    const { request } = this.done ?? {};
    if (request && !(isHeld(request.logits) && (!request.targets || isHeld(request.targets)))) {
      this.done = null;
    }
  }

  private async prepare(request: AnalysisRequest): Promise<Prepared> {
    const arranged = arrange(request);
    const indices = arranged.targets?.indices ?? null;
    return { ...arranged, statistics: await this.pool.statistics(arranged.rows, indices) };
  }

  private slot: Slot | null = null;
  private done: { readonly request: AnalysisRequest; readonly prepared: Prepared } | null = null;
}
