/** Edits of the same thing within so many milliseconds are one, as when a number is typed. */
const PAUSE_MS = 800;
const MAX_EDITS = 100;

/** States to go back to. What happens to the same thing while it is held, as when a slider is dragged, is one edit. */
export class EditHistory<T> {
  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Notes the state before an edit; `what` tells edits of the same thing. */
  note(before: T, what: string): void {
    const time = Date.now();
    const goesOn = what === this.last && (this.isHeld || time - this.time < PAUSE_MS);
    this.last = what;
    this.time = time;
    this.future = [];
    if (!goesOn) {
      this.past = [...this.past, before].slice(-MAX_EDITS);
    }
  }

  hold(): void {
    this.last = null;
    this.isHeld = true;
  }

  release(): void {
    this.last = null;
    this.isHeld = false;
  }

  /** The state before the last edit, which `redo` undoes; null where there is none. */
  undo(now: T): T | null {
    this.last = null;
    const before = this.past.at(-1) ?? null;
    if (before !== null) {
      this.past = this.past.slice(0, -1);
      this.future = [...this.future, now];
    }
    return before;
  }

  redo(now: T): T | null {
    this.last = null;
    const after = this.future.at(-1) ?? null;
    if (after !== null) {
      this.future = this.future.slice(0, -1);
      this.past = [...this.past, now];
    }
    return after;
  }

  clear(): void {
    this.past = [];
    this.future = [];
    this.last = null;
  }

  private past: readonly T[] = [];
  private future: readonly T[] = [];
  private last: string | null = null;
  private time = 0;
  private isHeld = false;
}
