import type { LossChoice } from '../analysis/types';
import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import type { FileToOpen } from '../sources/files/opened-file';
import type { KernelSource, KernelVariable } from '../sources/kernel/types';
import { isUsable, type InputEntry } from './input-entry';
import type { InputsModel } from './inputs-model';
import type { InspectorState, Picks, Role } from './inspector-state';
import { valueOf } from './loadable';
import { matchingSource } from './matching-source';
import { picksAmong } from './resolve-pair';
import type { Store } from './store';

/** What a person chooses: the arrays of the pair, by whatever way they come, and the loss of them. */
export class PairModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly inputs: InputsModel
  ) {}

  /** Takes arrays; what was wanted in their roles before a reload is wanted no more. */
  pick(picks: Partial<Picks>): void {
    const { unread } = this.store.state;
    const left = unread.filter(({ role }) => picks[role] === undefined);
    this.store.update({
      picks: { ...this.store.state.picks, ...picks },
      ...(left.length < unread.length && { unread: left })
    });
  }

  /** Chooses the loss or its reduction; a reduction that the loss does not have gives way to its first one. */
  choose(patch: Partial<LossChoice>): void {
    const choice = { ...this.store.state.choice, ...patch };
    const { reductions } = findLoss(choice.loss ?? DEFAULT_LOSS);
    const fits = reductions.includes(choice.reduction);
    this.store.update({ choice: fits ? choice : { ...choice, reduction: reductions[0] } });
  }

  /** Reads what was chosen before a reload from the kernel again; where a read fails, the rest stays unread. */
  async readUnread(): Promise<void> {
    for (const { role, source } of this.store.state.unread) {
      this.wantedRole = role;
      const entry = await this.inputs.readVariable(source);
      if (entry === null) {
        return;
      }
      this.pick({ [role]: entry.id });
    }
  }

  /** Reads an array from the kernel and takes it in a role. */
  async pickSource(role: 'logits' | 'targets', source: KernelSource): Promise<void> {
    this.wantedRole = role;
    this.pickEntry(role, await this.inputs.readVariable(source));
  }

  /** Reads a listed array, the same rows of it as were chosen of the other one of the pair. */
  async pickVariable(role: 'logits' | 'targets', variable: KernelVariable): Promise<void> {
    const { pair } = this.store.state;
    const other = role === 'logits' ? pair.targets : pair.logits;
    await this.pickSource(role, matchingSource(variable, other));
  }

  /** Does the read that failed once more, and takes the array in the role for which it was read. */
  async retryRead(): Promise<void> {
    const entry = await this.inputs.retryRead();
    if (entry?.place.kind === 'kernel' && this.wantedRole !== null) {
      this.pickEntry(this.wantedRole, entry);
    }
  }

  /** Opens files, and takes their array in a role, or what of their arrays can be a pair or a part of it. */
  async openFiles(role: 'logits' | 'targets' | null, files: readonly FileToOpen[]): Promise<void> {
    const opened: InputEntry[] = [];
    for (const { name, fetch } of files) {
      opened.push(...(await this.inputs.openFile(name, fetch)));
    }
    const usable = opened.filter(isUsable);
    if (role !== null && usable.length === 1) {
      this.pickEntry(role, usable[0]);
    } else if (usable.length > 0) {
      this.pick(picksAmong(usable));
    }
  }

  async typeTargets(text: string): Promise<void> {
    this.pickEntry('targets', await this.inputs.typeTargets(text));
  }

  /** Takes the arrays of a cell, or of one of its outputs, as far as they can be a pair or a part of it. */
  pickOfCell(cellId: string, outputIndex: number | null): void {
    const entries = valueOf(this.store.state.inputs) ?? [];
    const there = entries.filter(
      ({ place }) =>
        place.kind === 'output' &&
        place.cellId === cellId &&
        (outputIndex === null || place.outputIndexes.includes(outputIndex))
    );
    this.pick(picksAmong(there));
  }

  private pickEntry(role: Role, entry: InputEntry | null): void {
    if (entry !== null) {
      this.pick({ [role]: entry.id, axis: null });
    }
  }

  private wantedRole: Role | null = null;
}
