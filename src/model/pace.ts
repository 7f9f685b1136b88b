import type { IDisposable } from '@lumino/disposable';

/**
 * Works at once when invoked, and then at most once in an interval; what is invoked meanwhile is done at its end. (Lumino's
 * Throttler has a leading or a trailing edge, and either a first answer late or a last one lost.)
 */
export class Pace implements IDisposable {
  constructor(
    private readonly work: () => void,
    private readonly interval: number
  ) {}

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  invoke(): void {
    if (this._isDisposed) {
      return;
    }
    if (this.timer !== null) {
      this.invoked = true;
      return;
    }
    this.work();
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.invoked) {
        this.invoked = false;
        this.invoke();
      }
    }, this.interval);
  }

  dispose(): void {
    this._isDisposed = true;
    if (this.timer !== null) {
      clearTimeout(this.timer);
    }
  }

  private timer: ReturnType<typeof setTimeout> | null = null;
  private invoked = false;
  private _isDisposed = false;
}
