import type { Reduction } from '../analysis/types';
import type { Engine } from '../engine/engine';
import type { Settings } from '../settings';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';
import { keyOf } from '../sources/notebook/cell-output';
import type { InputEntry } from './input-entry';
import { InputsModel, type KernelAccess, type OutputsSource } from './inputs-model';
import { INITIAL_STATE, type InspectorState, type Picks } from './inspector-state';
import { valueOf } from './loadable';
import { LossModel } from './loss-model';
import { picksAmong, questionOf, resolvePair } from './resolve-pair';
import { ScheduleModel } from './schedule-model';
import { Store } from './store';

export interface InspectorModelOptions {
  readonly engine: Engine;
  /** Distinguishes the arrays of this notebook in the engine. */
  readonly prefix: string;
  readonly outputs: OutputsSource;
  readonly kernel: KernelAccess;
  readonly settings: Store<Settings>;
}

/** Everything that the panel shows of one notebook. */
export class InspectorModel implements IDisposable {
  constructor(private readonly options: InspectorModelOptions) {
    const { engine, prefix, outputs, kernel } = options;
    this.store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: kernel.state });
    this.inputs = new InputsModel(this.store, engine, prefix, outputs, kernel);
    this.loss = new LossModel(this.store, engine);
    this.schedule = new ScheduleModel(this.store, engine);
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
  readonly schedule: ScheduleModel;

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
      this.schedule.pause();
      return;
    }
    this.schedule.resume();
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

  pick(picks: Partial<Picks>): void {
    this.store.update({ picks: { ...this.store.state.picks, ...picks } });
  }

  setReduction(reduction: Reduction): void {
    this.store.update({ reduction });
  }

  /** Reads a variable from the kernel and takes it in a role. */
  async pickVariable(role: 'logits' | 'targets', name: string): Promise<void> {
    this.pickEntry(role, await this.inputs.readVariable(name));
  }

  async typeTargets(text: string): Promise<void> {
    this.pickEntry('targets', await this.inputs.typeTargets(text));
  }

  /** Takes the arrays of a cell, or of one of its outputs, as far as they can be a pair or a part of it. */
  async inspect(cellId: string, outputIndex: number | null): Promise<void> {
    await this.refresh();
    const entries = valueOf(this.store.state.inputs) ?? [];
    const there = entries.filter(
      ({ id, place }) =>
        place.kind === 'output' &&
        place.cellId === cellId &&
        (outputIndex === null || id.startsWith(`${keyOf({ cellId, outputIndex })}#`))
    );
    this.pick(picksAmong(there));
  }

  private pickEntry(role: 'logits' | 'targets', entry: InputEntry | null): void {
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
    this.schedule.dispose();
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
    }
    this.store.update({ kernel: kernel.state });
  }

  private onExecuted(): void {
    this.store.update({ readError: null });
    this.inputs.markOutdated();
    const { refresh } = this.options.settings.state;
    if (refresh === 'manual') {
      return;
    }
    if (this._active && refresh === 'kernel') {
      void this.refresh().then(() => this.inputs.readAgain());
    } else {
      this.onOutputs();
    }
  }

  /** Follows what the state depends on: the pair on inputs and picks, the answers on the pair. */
  private onState(): void {
    const { inputs, picks, reduction } = this.store.state;
    const causes = [inputs, picks, reduction];
    if (causes.some((cause, i) => cause !== this.causes[i])) {
      this.causes = causes;
      this.resolve();
      return;
    }
    const moment = JSON.stringify(this.schedule.moment());
    if (moment !== this.moment) {
      this.moment = moment;
      void this.loss.ask(this.schedule.moment());
    }
  }

  /** Asks anew only where the values or the options are others; a pair that has become outdated keeps its answers. */
  private resolve(): void {
    const { inputs, picks, reduction } = this.store.state;
    const pair = resolvePair(valueOf(inputs) ?? [], picks, reduction);
    const question = questionOf(pair);
    const asked = JSON.stringify([question, pair.logits?.version, pair.targets?.version]);
    if (asked === this.asked) {
      this.store.update({ pair });
      return;
    }
    this.asked = asked;
    this.moment = 'null';
    this.store.update({ pair, question, step: 0 });
    this.schedule.forget();
    void this.loss.ask(null).then(() => this.schedule.ask());
  }

  private _active = false;
  private _isDisposed = false;
  private stale = true;
  /** What the pair was resolved from. */
  private causes: readonly unknown[] = [];
  private asked = '';
  private moment = 'null';
}
