import type { IStateDB } from '@jupyterlab/statedb';
import { Signal } from '@lumino/signaling';
import { DirectEngine } from '../../src/engine/direct-engine';
import { InspectorModel } from '../../src/model/inspector-model';
import { SavedNotebooks, type NamedFile } from '../../src/model/saved-notebooks';
import type { SavedPart } from '../../src/model/saved-part';
import { Store } from '../../src/model/store';
import { DEFAULT_SETTINGS } from '../../src/settings';
import type { CellOutput } from '../../src/sources/notebook/cell-output';
import { FakeKernelAccess, FakeOutputs } from './fakes';

/** A file that can be renamed. */
export class FakeFile implements NamedFile {
  constructor(public path: string) {}

  readonly pathChanged = new Signal<this, string>(this);

  rename(path: string): void {
    this.path = path;
    this.pathChanged.emit(path);
  }
}

/** A notebook as it is opened, with what was saved of it. */
export async function opened(
  stateDB: IStateDB | null,
  parts: readonly SavedPart<unknown>[],
  { path = 'a.ipynb', outputs = [] as readonly CellOutput[], prefix = '0:' } = {}
) {
  const kernel = new FakeKernelAccess();
  const model = new InspectorModel({
    engine: new DirectEngine(),
    prefix,
    outputs: new FakeOutputs(...outputs),
    kernel,
    settings: new Store(DEFAULT_SETTINGS)
  });
  const file = new FakeFile(path);
  await new SavedNotebooks(stateDB, parts).attach(model, file);
  return { model, file, kernel };
}

/** Long enough for the last of several changes to be saved, which are saved at a pace. */
export function saved(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 600));
}
