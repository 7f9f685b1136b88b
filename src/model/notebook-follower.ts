import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';
import type { Settings } from '../settings';
import type { InputsModel } from './inputs-model';
import type { KernelAccess, OutputsSource } from './notebook-access';
import type { InspectorState } from './inspector-state';
import type { KernelFutureModel } from './kernel-future-model';
import type { QuestionModel } from './question-model';
import type { SimulationModel } from './simulation-model';
import type { Store } from './store';

/** What is followed, and how closely. */
export interface Followed {
  readonly outputs: OutputsSource;
  readonly kernel: KernelAccess;
  readonly settings: Store<Settings>;
}

/** What follows. */
export interface Followers {
  readonly inputs: InputsModel;
  readonly kernelFuture: KernelFutureModel;
  readonly questions: QuestionModel;
  readonly simulation: SimulationModel;
}

/** Refreshes when the notebook changes or its code has run, as the settings say and while somebody looks. */
export class NotebookFollower implements IDisposable {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly followed: Followed,
    private readonly followers: Followers
  ) {
    followed.outputs.changed.connect(this.onOutputs, this);
    followed.kernel.changed.connect(this.onKernel, this);
    followed.kernel.executed.connect(this.onExecuted, this);
  }

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
      this.followers.simulation.pause();
      return;
    }
    this.followers.simulation.resume();
    if (this.stale) {
      this.catchUp();
    }
  }

  /** Reads the outputs again, and asks again what has failed. */
  async refresh(): Promise<void> {
    this.stale = false;
    if (this.store.state.analysis.status === 'failed') {
      this.followers.questions.forget();
    }
    await this.followers.inputs.refresh();
  }

  dispose(): void {
    this._isDisposed = true;
    Signal.clearData(this);
  }

  private onOutputs(): void {
    if (!this._active) {
      this.stale = true;
    } else if (this.followed.settings.state.refresh === 'manual') {
      this.store.update({ outdated: true });
    } else {
      void this.refresh();
    }
  }

  /** Does what was left undone while nobody looked. */
  private catchUp(): void {
    const { refresh } = this.followed.settings.state;
    if (refresh === 'manual' && this.store.state.inputs.status !== 'idle') {
      this.stale = false;
      this.store.update({ outdated: true });
    } else {
      void this.refresh().then(() => (refresh === 'kernel' ? this.readAgain() : undefined));
    }
  }

  private onKernel(): void {
    const { state } = this.followed.kernel;
    const { status } = state;
    if (status === 'dead' || (status === 'starting' && this.store.state.kernel.status !== 'none')) {
      this.markOutdated();
    }
    this.store.update({ kernel: state });
  }

  private onExecuted(): void {
    this.store.update({ readError: null });
    this.markOutdated();
    const { refresh } = this.followed.settings.state;
    if (refresh === 'manual') {
      return;
    }
    if (this._active && refresh === 'kernel') {
      void this.refresh().then(() => this.readAgain());
      this.followers.inputs.listAgain();
    } else {
      this.onOutputs();
    }
  }

  private markOutdated(): void {
    this.followers.inputs.markOutdated();
    this.followers.kernelFuture.markOutdated();
  }

  private readAgain(): Promise<void> {
    return this.followers.inputs.readAgain();
  }

  private _active = false;
  private _isDisposed = false;
  private stale = true;
}
