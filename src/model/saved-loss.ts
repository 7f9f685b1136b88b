import type { IStateDB } from '@jupyterlab/statedb';
import type { ReadonlyPartialJSONValue } from '@lumino/coreutils';
import type { LossChoice } from '../analysis/types';
import { isTagged } from '../errors';
import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import { resolveParams } from '../losses/resolve-params';
import type { InspectorModel } from './inspector-model';
import type { NamedFile } from './saved-schedules';

/** Keeps the loss of each notebook with its options over a reload, in the state of JupyterLab and never in the notebook. */
export class SavedLoss {
  constructor(private readonly stateDB: IStateDB | null) {}

  /** Gives the model its loss, where one was saved, and saves it whenever it changes. */
  async attach(model: InspectorModel, file: NamedFile): Promise<void> {
    const saved = await this.fetch(file.path);
    if (model.isDisposed) {
      return;
    }
    if (saved !== null) {
      model.choose(saved);
    }
    let last = JSON.stringify([file.path, model.store.state.choice]);
    const save = (): void => {
      const { choice } = model.store.state;
      const text = JSON.stringify([file.path, choice]);
      if (text !== last) {
        last = text;
        void this.save(file.path, choice);
      }
    };
    model.store.changed.connect(save);
    file.pathChanged.connect(save);
  }

  /** What cannot be fetched or saved costs the options of one notebook, which is no reason to show nothing. */
  private async fetch(path: string): Promise<LossChoice | null> {
    try {
      return parseChoice(await this.stateDB?.fetch(keyOf(path)));
    } catch (error) {
      console.warn('Loss Inspector could not fetch the loss of the notebook.', error);
      return null;
    }
  }

  private async save(path: string, choice: LossChoice): Promise<void> {
    try {
      await this.stateDB?.save(keyOf(path), choice as unknown as ReadonlyPartialJSONValue);
    } catch (error) {
      console.warn('Loss Inspector could not save the loss of the notebook.', error);
    }
  }
}

function keyOf(path: string): string {
  return `jupyterlab-loss-inspector:loss:${path}`;
}

/** What was saved, unless another version saved something that is not known here. */
function parseChoice(value: unknown): LossChoice | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const { reduction, loss = DEFAULT_LOSS } = value as Partial<LossChoice>;
  try {
    const entry = findLoss(loss);
    resolveParams(entry, loss);
    const known = entry.reductions.find(name => name === reduction);
    return known === undefined ? null : { reduction: known, loss };
  } catch (error) {
    if (isTagged(error, 'invalid-option') || error instanceof TypeError) {
      return null;
    }
    throw error;
  }
}
