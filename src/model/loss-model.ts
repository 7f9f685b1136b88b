import type { Analysis, SampleDetail } from '../analysis/types';
import type { Engine, Moment } from '../engine/engine';
import type { InspectorState } from './inspector-state';
import { valueOf } from './loadable';
import type { Store } from './store';
import { Task } from './task';

/** The losses of the question, at a moment of a training, and the sample that is looked at. */
export class LossModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly engine: Engine
  ) {
    this.analysing = new Task(analysis => store.update({ analysis }));
    this.describing = new Task(sample => store.update({ sample }));
  }

  /** Asks anew for everything that depends on the question or the moment. */
  async ask(moment: Moment | null): Promise<void> {
    const { question } = this.store.state;
    this.moment = moment;
    if (question === null) {
      this.analysing.reset();
      this.select(null);
      return;
    }
    const description = this.describe();
    await this.analysing.run(signal =>
      this.engine.analyse(question, moment, async step => {
        if (!signal.aborted && moment !== null) {
          this.store.update({ replayStep: step });
        }
        return !signal.aborted;
      })
    );
    if (moment === this.moment) {
      this.store.update({ replayStep: null });
    }
    await description;
    const analysis = valueOf(this.store.state.analysis);
    const { selected } = this.store.state;
    if (analysis !== null && selected !== null && selected >= analysis.numSamples) {
      this.select(null);
    }
  }

  select(index: number | null): void {
    this.store.update({ selected: index });
    void this.describe();
  }

  dispose(): void {
    this.analysing.reset();
    this.describing.reset();
  }

  private async describe(): Promise<void> {
    const { question, selected } = this.store.state;
    if (question === null || selected === null) {
      this.describing.reset();
      return;
    }
    await this.describing.run(signal =>
      this.engine.describeSample(question, this.moment, selected, async () => !signal.aborted)
    );
  }

  private readonly analysing: Task<Analysis>;
  private readonly describing: Task<SampleDetail>;
  private moment: Moment | null = null;
}
