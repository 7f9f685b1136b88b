import type { ScheduleSpec } from '../schedules/spec';
import { EditHistory } from './edit-history';
import type { InspectorState, ScheduleLine } from './inspector-state';
import { IDLE } from './loadable';
import type { Store } from './store';

type Edited = Pick<InspectorState, 'schedules' | 'highlighted' | 'numSteps'>;

/** What can be undone of the schedules of a notebook: their parameters, their number, and how many steps they run. */
export class ScheduleEdits {
  constructor(private readonly store: Store<InspectorState>) {}

  /** To be called before an edit; `what` tells edits of the same thing. */
  note(what: string): void {
    this.history.note(this.now, what);
    this.tell();
  }

  /** Until `release`, edits of the same thing are one. */
  hold(): void {
    this.history.hold();
  }

  release(): void {
    this.history.release();
  }

  /** Goes back one edit, or forward again; returns the schedules that are not simulated any more. */
  undo(): readonly string[] {
    return this.show(this.history.undo(this.now));
  }

  redo(): readonly string[] {
    return this.show(this.history.redo(this.now));
  }

  clear(): void {
    this.history.clear();
    this.tell();
  }

  private get now(): Edited {
    const { schedules, highlighted, numSteps } = this.store.state;
    return { schedules, highlighted, numSteps };
  }

  private show(edited: Edited | null): readonly string[] {
    if (edited === null) {
      return [];
    }
    const { schedules: current, numSteps, step } = this.store.state;
    const changed: string[] = [];
    const schedules = edited.schedules.map(line => {
      const now = current.find(({ id }) => id === line.id);
      if (now?.spec !== line.spec || numSteps !== edited.numSteps) {
        changed.push(line.id);
      }
      return withRunOf(line, now);
    });
    this.store.update({ ...edited, schedules, step: Math.min(step, edited.numSteps) });
    this.tell();
    return changed;
  }

  private tell(): void {
    const { canUndo, canRedo } = this.history;
    this.store.update({ canUndo, canRedo });
  }

  private readonly history = new EditHistory<Edited>();
}

/** The line with the run that is shown at the moment: the one of its time was asked another question. */
function withRunOf(line: ScheduleLine, now: ScheduleLine | undefined): ScheduleLine {
  return { ...line, run: now?.run ?? IDLE, progress: now?.progress ?? 0 };
}

/** What a change of a spec is a change of: its parameters that differ. */
export function changedParams(before: ScheduleSpec, after: ScheduleSpec): string {
  const names = new Set([...Object.keys(before.params), ...Object.keys(after.params)]);
  return [...names].filter(name => before.params[name] !== after.params[name]).join();
}
