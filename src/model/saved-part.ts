import type { InspectorModel } from './inspector-model';
import type { InspectorState } from './inspector-state';

/** One of the things that are kept of a notebook over a reload. */
export interface SavedPart<T> {
  /** Its name in the state of JupyterLab. */
  readonly name: string;
  /** What of the state it is made of: while these are the same, so is it. */
  readonly keys: readonly (keyof InspectorState)[];
  /** What is saved: plain JSON. */
  of(state: InspectorState): T;
  /** What was saved, unless another version saved something that is not known here. */
  parse(value: unknown): T | null;
  /** Gives a model what was saved; null where nothing was. */
  restore(model: InspectorModel, saved: T | null): void | Promise<void>;
}
