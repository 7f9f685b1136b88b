/**
 * Hands on what comes faster than frames are drawn: the first value at once, then at most one a frame, the latest. A mouse
 * moves several times a frame, and whatever is computed for a value that is never seen holds up the one that is.
 */
export class FramePace<T> {
  constructor(private readonly take: (value: T) => void) {}

  push(value: T): void {
    if (this.frame !== null) {
      this.waiting = { value };
      return;
    }
    this.await();
    this.take(value);
  }

  /** Whether a value is still to be handed on. */
  get isWaiting(): boolean {
    return this.waiting !== null;
  }

  /** Hands on now what waits, as at the end of a drag. */
  flush(): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) {
      this.take(waiting.value);
    }
  }

  cancel(): void {
    if (this.frame !== null) {
      cancelAnimationFrame(this.frame);
    }
    this.frame = null;
    this.waiting = null;
  }

  private await(): void {
    this.frame = requestAnimationFrame(() => {
      this.frame = null;
      if (this.isWaiting) {
        this.await();
        this.flush();
      }
    });
  }

  private frame: number | null = null;
  private waiting: { readonly value: T } | null = null;
}
