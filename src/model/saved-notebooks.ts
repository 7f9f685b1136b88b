import type { IStateDB } from '@jupyterlab/statedb';
import type { ReadonlyPartialJSONValue } from '@lumino/coreutils';
import type { ISignal } from '@lumino/signaling';
import type { InspectorModel } from './inspector-model';
import { Pace } from './pace';
import { RecentPaths } from './recent-paths';
import type { SavedPart } from './saved-part';

/** While a slider moves, its schedule is saved at this pace. */
const SAVE_INTERVAL_MS = 500;

/** More notebooks than these are not remembered: each of them is loaded whenever JupyterLab starts. */
const MAX_NOTEBOOKS = 100;

/** A notebook's file, which may be renamed. */
export interface NamedFile {
  readonly path: string;
  readonly pathChanged: ISignal<unknown, string>;
}

/**
 * Keeps what a person chose for each notebook over a reload, in the state of JupyterLab and never in the notebook; of the
 * notebooks that were looked at last. What cannot be fetched or saved costs the choices of one notebook, which is no
 * reason to show nothing.
 */
export class SavedNotebooks {
  constructor(
    private readonly stateDB: IStateDB | null,
    private readonly parts: readonly SavedPart<unknown>[]
  ) {
    this.recent = stateDB && new RecentPaths(stateDB, MAX_NOTEBOOKS);
  }

  /** Gives the model what was saved, and saves it whenever it changes. */
  async attach(model: InspectorModel, file: NamedFile): Promise<void> {
    const remember = (): void => void this.remember(file.path);
    remember();
    file.pathChanged.connect(remember);
    await Promise.all(this.parts.map(part => this.keep(part, model, file)));
  }

  private async keep(
    part: SavedPart<unknown>,
    model: InspectorModel,
    file: NamedFile
  ): Promise<void> {
    const saved = await this.fetch(part, file.path);
    if (model.isDisposed) {
      return;
    }
    await part.restore(model, saved);
    const { store } = model;
    let known = store.state;
    let last = JSON.stringify([file.path, part.of(known)]);
    const save = (): void => {
      const now = part.of(store.state);
      const text = JSON.stringify([file.path, now]);
      if (text !== last) {
        last = text;
        void this.save(part, file.path, now);
      }
    };
    const pace = new Pace(save, SAVE_INTERVAL_MS);
    store.changed.connect((_, state) => {
      if (part.keys.some(key => state[key] !== known[key])) {
        pace.invoke();
      }
      known = state;
    });
    file.pathChanged.connect(save);
  }

  private async fetch(part: SavedPart<unknown>, path: string): Promise<unknown> {
    try {
      return part.parse(await this.stateDB?.fetch(keyOf(part, path)));
    } catch (error) {
      console.warn(`Loss Inspector could not fetch the ${part.name} of the notebook.`, error);
      return null;
    }
  }

  private async save(part: SavedPart<unknown>, path: string, value: unknown): Promise<void> {
    try {
      await this.stateDB?.save(keyOf(part, path), value as ReadonlyPartialJSONValue);
    } catch (error) {
      console.warn(`Loss Inspector could not save the ${part.name} of the notebook.`, error);
    }
  }

  /** Forgets what was saved of the notebooks that nobody has looked at for longest. */
  private async remember(path: string): Promise<void> {
    try {
      const gone = (await this.recent?.add(path)) ?? [];
      const keys = gone.flatMap(old => this.parts.map(part => keyOf(part, old)));
      await Promise.all(keys.map(key => this.stateDB?.remove(key)));
    } catch (error) {
      console.warn('Loss Inspector could not forget what it saved of old notebooks.', error);
    }
  }

  private readonly recent: RecentPaths | null;
}

function keyOf({ name }: SavedPart<unknown>, path: string): string {
  return `jupyterlab-loss-inspector:${name}:${path}`;
}
