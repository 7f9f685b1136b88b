import type { Analysis, SampleDetail } from '../analysis/types';
import { isUnchanged } from '../analysis/what-if';
import type { Engine, Moment, Question } from '../engine/engine';
import { askedQuestion } from './asked-question';
import type { InspectorState } from './inspector-state';
import { Latest } from './latest';
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
    this.start = null;
    const description = this.describe();
    await this.analysing.run(async signal => {
      const start = await this.engine.analyse(question, moment, async step => {
        if (!signal.aborted && moment !== null) {
          this.store.update({ replayStep: step });
        }
        return !signal.aborted;
      });
      if (!signal.aborted) {
        this.start = start;
      }
      return this.changed(start, signal);
    });
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

  /** Shows what the person tries. */
  followWhatIf(): Promise<void> {
    return this.trying.invoke();
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
    const { selected } = this.store.state;
    const { question } = this.store.state;
    const asked = askedQuestion(this.store.state);
    if (question === null || asked === null || selected === null) {
      this.describing.reset();
      this.store.update({ sampleStart: null });
      return;
    }
    await this.describing.run(async signal => {
      const describe = (one: Question): Promise<SampleDetail> =>
        this.engine.describeSample(one, this.moment, selected, async () => !signal.aborted);
      const sample = await describe(asked);
      const sampleStart = asked === question ? null : await describe(question);
      if (!signal.aborted) {
        this.store.update({ sampleStart });
      }
      return sample;
    });
  }

  private async tryNow(): Promise<void> {
    const { start } = this;
    if (start !== null) {
      await Promise.all([
        this.analysing.run(signal => this.changed(start, signal)),
        this.describe()
      ]);
    }
  }

  /** The losses under what the person tries; the checks stay those of the data as they are. */
  private async changed(start: Analysis, signal: AbortSignal): Promise<Analysis> {
    const { whatIf } = this.store.state;
    const question = askedQuestion(this.store.state);
    if (isUnchanged(whatIf) || question === null) {
      this.store.update({ start: null });
      return start;
    }
    const analysis = await this.engine.analyse(question, this.moment, async () => !signal.aborted);
    if (!signal.aborted) {
      this.store.update({ start });
    }
    return { ...analysis, findings: start.findings };
  }

  private readonly trying = new Latest(() => this.tryNow());
  /** The losses as they are, at the moment. */
  private start: Analysis | null = null;
  private readonly analysing: Task<Analysis>;
  private readonly describing: Task<SampleDetail>;
  private moment: Moment | null = null;
}
