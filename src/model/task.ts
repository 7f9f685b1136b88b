import { isTagged, toTagged } from '../errors';
import { IDLE, valueOf, type Loadable } from './loadable';

/**
 * Work of which only the newest run counts: a new run aborts the one before it, and what an overtaken run still brings is
 * dropped. The state of the run is handed to `show`.
 */
export class Task<T> {
  constructor(private readonly show: (state: Loadable<T>) => void) {}

  get state(): Loadable<T> {
    return this._state;
  }

  async run(work: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.controller?.abort();
    const controller = new AbortController();
    this.controller = controller;
    const previous = valueOf(this._state);
    this.set({ status: 'loading', previous });
    try {
      const value = await work(controller.signal);
      if (!controller.signal.aborted) {
        this.set({ status: 'ready', value });
      }
    } catch (error) {
      if (!controller.signal.aborted) {
        this.set(
          isTagged(error, 'cancelled')
            ? restored(previous)
            : { status: 'failed', error: toTagged(error), previous }
        );
      }
    }
  }

  /** Stops the run under way; the last value stays. */
  cancel(): void {
    this.controller?.abort();
    if (this._state.status === 'loading') {
      this.set(restored(this._state.previous));
    }
  }

  /** Stops the run under way and forgets the value. */
  reset(): void {
    this.controller?.abort();
    if (this._state.status !== 'idle') {
      this.set(IDLE);
    }
  }

  private set(state: Loadable<T>): void {
    this._state = state;
    this.show(state);
  }

  private controller: AbortController | null = null;
  private _state: Loadable<T> = IDLE;
}

function restored<T>(previous: T | null): Loadable<T> {
  return previous === null ? IDLE : { status: 'ready', value: previous };
}
