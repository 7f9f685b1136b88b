import type { IDisposable } from '@lumino/disposable';
import type { Engine } from '../engine/engine';
import { ClassesModel } from './classes-model';
import { ComparisonModel } from './comparison-model';
import { ConventionsModel } from './conventions-model';
import { HistoryModel } from './history-model';
import { InputsModel } from './inputs-model';
import { INITIAL_STATE, type InspectorState } from './inspector-state';
import { KeptSchedules } from './kept-schedules';
import { KernelFutureModel } from './kernel-future-model';
import { LossModel } from './loss-model';
import { NotebookFollower, type Followed } from './notebook-follower';
import { PairModel } from './pair-model';
import { QuestionModel } from './question-model';
import { RangeTestModel } from './range-test-model';
import { ScheduleModel } from './schedule-model';
import { SimulationModel } from './simulation-model';
import { Store } from './store';
import { WhatIfModel } from './what-if-model';

export interface InspectorModelOptions extends Followed {
  readonly engine: Engine;
  /** Distinguishes the arrays of this notebook in the engine. */
  readonly prefix: string;
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
    this.pair = new PairModel(this.store, this.inputs);
    this.loss = new LossModel(this.store, engine);
    this.whatIf = new WhatIfModel(this.store, engine, () => void this.questions.tryOut());
    this.conventions = new ConventionsModel(this.store, engine);
    this.comparison = new ComparisonModel(this.store, engine);
    this.classes = new ClassesModel(this.store, engine);
    this.history = new HistoryModel(this.store);
    this.kernelFuture = new KernelFutureModel(this.store, kernel);
    this.simulation = new SimulationModel(this.store, engine);
    this.schedule = new ScheduleModel(this.store, this.simulation);
    this.rangeTest = new RangeTestModel(this.store, engine);
    this.kept = options.kept ?? {
      everywhere: new KeptSchedules(null),
      notebook: new KeptSchedules(null)
    };
    this.questions = new QuestionModel(this.store, this);
    this.follower = new NotebookFollower(this.store, options, this);
  }

  get id(): string {
    return this.options.prefix;
  }

  readonly store: Store<InspectorState>;
  readonly inputs: InputsModel;
  readonly pair: PairModel;
  readonly questions: QuestionModel;
  readonly loss: LossModel;
  readonly whatIf: WhatIfModel;
  readonly comparison: ComparisonModel;
  readonly classes: ClassesModel;
  readonly conventions: ConventionsModel;
  readonly history: HistoryModel;
  readonly kernelFuture: KernelFutureModel;
  readonly kept: KeptPlaces;
  readonly rangeTest: RangeTestModel;
  readonly schedule: ScheduleModel;
  readonly simulation: SimulationModel;

  get isDisposed(): boolean {
    return this.follower.isDisposed;
  }

  /** Whether anybody sees the model. While nobody does, no work is done. */
  get active(): boolean {
    return this.follower.active;
  }
  set active(active: boolean) {
    this.follower.active = active;
  }

  /** Reads the outputs again, and asks again what has failed. */
  async refresh(): Promise<void> {
    await this.follower.refresh();
  }

  /** Takes the arrays of a cell, or of one of its outputs, as they are now. */
  async inspect(cellId: string, outputIndex: number | null): Promise<void> {
    await this.refresh();
    this.pair.pickOfCell(cellId, outputIndex);
  }

  /** Folds a section of the panel away, or opens it. */
  fold(section: string, isFolded: boolean): void {
    const others = this.store.state.folded.filter(name => name !== section);
    this.store.update({ folded: isFolded ? [...others, section] : others });
  }

  dispose(): void {
    if (this.isDisposed) {
      return;
    }
    this.follower.dispose();
    this.questions.dispose();
    this.loss.dispose();
    this.whatIf.dispose();
    this.comparison.dispose();
    this.classes.dispose();
    this.conventions.dispose();
    this.schedule.dispose();
    this.rangeTest.dispose();
    this.kernelFuture.dispose();
    this.simulation.dispose();
    void this.inputs.dispose();
  }

  private readonly follower: NotebookFollower;
}
