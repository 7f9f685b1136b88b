import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';
import type { ClassesModel } from './classes-model';
import type { ComparisonModel } from './comparison-model';
import type { ConventionsModel } from './conventions-model';
import type { InspectorState, Pair } from './inspector-state';
import { valueOf } from './loadable';
import type { LossModel } from './loss-model';
import { questionOf, resolvePair } from './resolve-pair';
import type { RangeTestModel } from './range-test-model';
import type { SimulationModel } from './simulation-model';
import type { Store } from './store';
import type { WhatIfModel } from './what-if-model';

/** Who answers. */
export interface Answerers {
  readonly loss: LossModel;
  readonly whatIf: WhatIfModel;
  readonly comparison: ComparisonModel;
  readonly classes: ClassesModel;
  readonly conventions: ConventionsModel;
  readonly simulation: SimulationModel;
  readonly rangeTest: RangeTestModel;
}

/** Makes the question of the inputs and what the person chose, and has it answered anew whenever it is another. */
export class QuestionModel implements IDisposable {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly answerers: Answerers
  ) {
    store.changed.connect(this.onState, this);
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  /** The next refresh asks, even if nothing is another. */
  forget(): void {
    this.asked = '';
  }

  /** Shows what the person tries. */
  async tryOut(): Promise<void> {
    const { loss, classes, simulation } = this.answerers;
    await loss.followWhatIf();
    classes.follow(simulation.moment());
  }

  dispose(): void {
    this._isDisposed = true;
    Signal.clearData(this);
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
    const { simulation, whatIf } = this.answerers;
    simulation.follow();
    const moment = JSON.stringify(simulation.moment());
    if (moment !== this.moment) {
      this.moment = moment;
      void this.askLosses();
      void whatIf.ask(simulation.moment());
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
    this.askAll();
  }

  private askAll(): void {
    const { whatIf, simulation, conventions, comparison, rangeTest } = this.answerers;
    whatIf.follow(this.samples);
    simulation.forget();
    rangeTest.forget();
    void this.askLosses().then(() => simulation.ask());
    void conventions.ask();
    void comparison.ask();
    void whatIf.ask(null);
  }

  /** The losses first: the classes are more work, and follow what the losses have come to meanwhile. */
  private async askLosses(): Promise<void> {
    const { loss, classes, simulation } = this.answerers;
    await loss.ask(simulation.moment());
    classes.follow(simulation.moment());
  }

  private _isDisposed = false;
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
