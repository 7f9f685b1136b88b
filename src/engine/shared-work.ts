import { isTagged } from '../errors';
import { cancelled } from './cancelled';
import type { Report } from './engine';
import { inSlices } from './in-slices';

interface Asker<Result> {
  readonly report: Report;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A computation that is done once, however many ask for it. It goes on as long as the report of any of them says so; who says
 * stop is rejected as `cancelled`, alone. After a stop or an error, the next who asks starts it again.
 */
export class SharedWork<Result> {
  constructor(private readonly start: () => Generator<number, Result>) {}

  /** Whether nobody waits for it. */
  get isIdle(): boolean {
    return this.askers.size === 0;
  }

  join(report: Report): Promise<Result> {
    if (this.done !== null) {
      return Promise.resolve(this.done.result);
    }
    return new Promise((resolve, reject) => {
      this.askers.add({ report, resolve, reject });
      if (!this.running) {
        void this.run();
      }
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      const result = await inSlices(this.start(), step => this.poll(step));
      this.done = { result };
      this.askers.forEach(({ resolve }) => resolve(result));
    } catch (error) {
      if (isTagged(error, 'cancelled') && !this.isIdle) {
        // Somebody asked while the work was about to stop.
        return this.run();
      }
      this.askers.forEach(({ reject }) => reject(error));
    }
    this.askers.clear();
    this.running = false;
  }

  /** Asks every report, lets those go that say stop, and answers whether anybody is left. */
  private async poll(step: number): Promise<boolean> {
    await Promise.all([...this.askers].map(asker => this.ask(asker, step)));
    return !this.isIdle;
  }

  private async ask(asker: Asker<Result>, step: number): Promise<void> {
    try {
      if (await asker.report(step)) {
        return;
      }
      asker.reject(cancelled());
    } catch (error) {
      asker.reject(error);
    }
    this.askers.delete(asker);
  }

  private readonly askers = new Set<Asker<Result>>();
  private running = false;
  private done: { readonly result: Result } | null = null;
}
