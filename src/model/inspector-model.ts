import type { LossChoice } from '../analysis/types';
import type { Engine } from '../engine/engine';
import type { Settings } from '../settings';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';
import { ComparisonModel } from './comparison-model';
import { ClassesModel } from './classes-model';
import { ConventionsModel } from './conventions-model';
import { HistoryModel } from './history-model';
import { isUsable, type InputEntry } from './input-entry';
import { KeptSchedules } from './kept-schedules';
import { InputsModel, type KernelAccess, type OutputsSource } from './inputs-model';
import {
  INITIAL_STATE,
  type InspectorState,
  type Pair,
  type Picks,
  type Role
} from './inspector-state';
import { valueOf } from './loadable';
import { matchingSource } from './matching-source';
import type { FileToOpen } from '../sources/files/opened-file';
import type { KernelSource, KernelVariable } from '../sources/kernel/types';
import { KernelFutureModel } from './kernel-future-model';
import { LossModel } from './loss-model';
import { picksAmong, questionOf, resolvePair } from './resolve-pair';
import { ScheduleModel } from './schedule-model';
import { SimulationModel } from './simulation-model';
import { Store } from './store';
import { WhatIfModel } from './what-if-model';
import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';

export interface InspectorModelOptions {
  readonly engine: Engine;
  /** Distinguishes the arrays of this notebook in the engine. */
  readonly prefix: string;
  readonly outputs: OutputsSource;
  readonly kernel: KernelAccess;
  readonly settings: Store<Settings>;
  /** Where the person keeps schedules; nowhere if left out. */
  readonly kept?: KeptPlaces;
}

/** Schedules that are kept for every notebook, and those in the metadata of this one. */
export interface KeptPlaces {
  readonly everywhere: KeptSchedules;
  readonly notebook: KeptSchedules;
}

/** Everything that the panel shows of one notebook. */
export class InspectorModel implements IDisposable {
  constructor(private readonly options: InspectorModelOptions) {
    const { engine, prefix, outputs, kernel } = options;
    this.store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: kernel.state });
    this.inputs = new InputsModel(this.store, engine, prefix, outputs, kernel);
    this.loss = new LossModel(this.store, engine);
    this.whatIf = new WhatIfModel(this.store, engine, () => void this.tryOut());
    this.conventions = new ConventionsModel(this.store, engine);
    this.comparison = new ComparisonModel(this.store, engine);
    this.classes = new ClassesModel(this.store, engine);
    this.history = new HistoryModel(this.store);
    this.kernelFuture = new KernelFutureModel(this.store, kernel);
    this.simulation = new SimulationModel(this.store, engine);
    this.schedule = new ScheduleModel(this.store, this.simulation);
    this.kept = options.kept ?? {
      everywhere: new KeptSchedules(null),
      notebook: new KeptSchedules(null)
    };
    outputs.changed.connect(this.onOutputs, this);
    kernel.changed.connect(this.onKernel, this);
    kernel.executed.connect(this.onExecuted, this);
    this.store.changed.connect(this.onState, this);
  }

  get id(): string {
    return this.options.prefix;
  }

  readonly store: Store<InspectorState>;
  readonly inputs: InputsModel;
  readonly loss: LossModel;
  readonly whatIf: WhatIfModel;
  readonly comparison: ComparisonModel;
  readonly classes: ClassesModel;
  readonly conventions: ConventionsModel;
  readonly history: HistoryModel;
  readonly kernelFuture: KernelFutureModel;
  readonly kept: KeptPlaces;
  readonly schedule: ScheduleModel;
  readonly simulation: SimulationModel;

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  /** Whether anybody sees the model. While nobody does, no work is done. */
  get active(): boolean {
    return this._active;
  }
  set active(active: boolean) {
    if (active === this._active) {
      return;
    }
    this._active = active;
    if (!active) {
      this.simulation.pause();
      return;
    }
    this.simulation.resume();
    if (this.stale) {
      this.catchUp();
    }
  }

  /** Reads the outputs again, and asks again what has failed. */
  async refresh(): Promise<void> {
    this.stale = false;
    if (this.store.state.analysis.status === 'failed') {
      this.asked = '';
    }
    await this.inputs.refresh();
  }

  /** Takes arrays; what was wanted in their roles before a reload is wanted no more. */
  pick(picks: Partial<Picks>): void {
    const { unread } = this.store.state;
    const left = unread.filter(({ role }) => picks[role] === undefined);
    this.store.update({
      picks: { ...this.store.state.picks, ...picks },
      ...(left.length < unread.length && { unread: left })
    });
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

  /** Folds a section of the panel away, or opens it. */
  fold(section: string, isFolded: boolean): void {
    const others = this.store.state.folded.filter(name => name !== section);
    this.store.update({ folded: isFolded ? [...others, section] : others });
  }

  /** Chooses the loss or its reduction; a reduction that the loss does not have gives way to its first one. */
  choose(patch: Partial<LossChoice>): void {
    const choice = { ...this.store.state.choice, ...patch };
    const { reductions } = findLoss(choice.loss ?? DEFAULT_LOSS);
    const fits = reductions.includes(choice.reduction);
    this.store.update({ choice: fits ? choice : { ...choice, reduction: reductions[0] } });
  }

  /** Reads an array from the kernel and takes it in a role. */
  async pickSource(role: 'logits' | 'targets', source: KernelSource): Promise<void> {
    this.wantedRole = role;
    this.pickEntry(role, await this.inputs.readVariable(source));
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

  /** Reads a listed array, the same rows of it as were chosen of the other one of the pair. */
  async pickVariable(role: 'logits' | 'targets', variable: KernelVariable): Promise<void> {
    const { pair } = this.store.state;
    const other = role === 'logits' ? pair.targets : pair.logits;
    await this.pickSource(role, matchingSource(variable, other));
  }

  async typeTargets(text: string): Promise<void> {
    this.pickEntry('targets', await this.inputs.typeTargets(text));
  }

  /** Takes the arrays of a cell, or of one of its outputs, as far as they can be a pair or a part of it. */
  async inspect(cellId: string, outputIndex: number | null): Promise<void> {
    await this.refresh();
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

  dispose(): void {
    if (this._isDisposed) {
      return;
    }
    this._isDisposed = true;
    Signal.clearData(this);
    this.loss.dispose();
    this.whatIf.dispose();
    this.comparison.dispose();
    this.classes.dispose();
    this.conventions.dispose();
    this.schedule.dispose();
    this.kernelFuture.dispose();
    this.simulation.dispose();
    void this.inputs.dispose();
  }

  private onOutputs(): void {
    if (!this._active) {
      this.stale = true;
    } else if (this.options.settings.state.refresh === 'manual') {
      this.store.update({ outdated: true });
    } else {
      void this.refresh();
    }
  }

  /** Does what was left undone while nobody looked. */
  private catchUp(): void {
    const { refresh } = this.options.settings.state;
    if (refresh === 'manual' && this.store.state.inputs.status !== 'idle') {
      this.stale = false;
      this.store.update({ outdated: true });
    } else {
      void this.refresh().then(() => (refresh === 'kernel' ? this.inputs.readAgain() : undefined));
    }
  }

  private onKernel(): void {
    const { kernel } = this.options;
    const { status } = kernel.state;
    if (status === 'dead' || (status === 'starting' && this.store.state.kernel.status !== 'none')) {
      this.inputs.markOutdated();
      this.kernelFuture.markOutdated();
    }
    this.store.update({ kernel: kernel.state });
  }

  private onExecuted(): void {
    this.store.update({ readError: null });
    this.inputs.markOutdated();
    this.kernelFuture.markOutdated();
    const { refresh } = this.options.settings.state;
    if (refresh === 'manual') {
      return;
    }
    if (this._active && refresh === 'kernel') {
      void this.refresh().then(() => this.inputs.readAgain());
      this.inputs.listAgain();
    } else {
      this.onOutputs();
    }
  }

  /** Follows what the state depends on: the pair on inputs and picks, the answers on the pair. */
  private onState(): void {
    const { inputs, picks, choice } = this.store.state;
    const causes = [inputs, picks, choice];
    if (causes.some((cause, i) => cause !== this.causes[i])) {
      this.causes = causes;
      this.resolve();
      return;
    }
    this.simulation.follow();
    const moment = JSON.stringify(this.simulation.moment());
    if (moment !== this.moment) {
      this.moment = moment;
      void this.askLosses();
      void this.whatIf.ask(this.simulation.moment());
    }
  }

  /** Asks anew only where the values or the options are others; a pair that has become outdated keeps its answers. */
  private resolve(): void {
    const { inputs, picks, choice } = this.store.state;
    const pair = resolvePair(valueOf(inputs) ?? [], picks, choice);
    const question = questionOf(pair);
    const features = valueOf(inputs)?.find(({ id }) => id === picks.features) ?? null;
    const asked = JSON.stringify([
      question,
      pair.logits?.version,
      pair.targets?.version,
      features?.id,
      features?.version
    ]);
    if (asked === this.asked) {
      this.store.update({ pair });
      return;
    }
    this.asked = asked;
    this.moment = 'null';
    const samples = samplesOf(pair);
    const isOther = samples !== this.samples;
    this.samples = samples;
    const setup = { ...this.store.state.setup, features };
    this.store.update({
      pair,
      question,
      setup,
      step: 0,
      ...(isOther && { selected: null, group: null })
    });
    this.whatIf.follow(samples);
    this.simulation.forget();
    void this.askLosses().then(() => this.simulation.ask());
    void this.conventions.ask();
    void this.comparison.ask();
    void this.whatIf.ask(null);
  }

  private async tryOut(): Promise<void> {
    await this.loss.followWhatIf();
    this.classes.follow(this.simulation.moment());
  }

  /** The losses first: the classes are more work, and follow what the losses have come to meanwhile. */
  private async askLosses(): Promise<void> {
    await this.loss.ask(this.simulation.moment());
    this.classes.follow(this.simulation.moment());
  }

  private wantedRole: Role | null = null;
  private _active = false;
  private _isDisposed = false;
  private stale = true;
  /** What the pair was resolved from. */
  private causes: readonly unknown[] = [];
  private asked = '';
  /** Which samples the selection is one of. */
  private samples = '';
  private moment = 'null';
}

/** What tells the samples of two pairs apart: new values leave them the same, another array or shape does not. */
function samplesOf({ logits, options }: Pair): string {
  return JSON.stringify([logits?.id, logits?.description?.shape, options.axis]);
}
