import type { IStateDB } from '@jupyterlab/statedb';
import type { ReadonlyPartialJSONValue } from '@lumino/coreutils';
import type { KeepingPlace, KeptSchedule } from './kept-schedules';

/** A place in the state of JupyterLab. */
export class StatePlace implements KeepingPlace {
  constructor(
    private readonly stateDB: IStateDB,
    private readonly id: string
  ) {}

  fetch(): Promise<unknown> {
    return this.stateDB.fetch(this.id);
  }

  save(kept: readonly KeptSchedule[]): Promise<void> {
    return this.stateDB.save(this.id, kept as unknown as ReadonlyPartialJSONValue);
  }
}
