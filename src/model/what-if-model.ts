import { UNCHANGED, type WhatIf } from '../analysis/what-if';
import type { Engine, Moment } from '../engine/engine';
import type { BestTemperature } from '../evaluation/best-temperature';
import { DEFAULT_LOSS, type LossParam } from '../losses/loss-spec';
import { findLoss } from '../losses/loss-registry';
import type { InspectorState } from './inspector-state';
import type { Store } from './store';
import { Task } from './task';

/** What the person tries on the samples that are inspected. */
export class WhatIfModel {
  /** @param follows shows what is tried */
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly engine: Engine,
    private readonly follows: () => void
  ) {
    this.finding = new Task<BestTemperature>(bestTemperature => store.update({ bestTemperature }));
  }

  change(patch: Partial<WhatIf>): void {
    this.set({ ...this.store.state.whatIf, ...patch });
  }

  /** Tries another value of a parameter of the loss; the chosen one ends that. */
  changeParam(name: string, value: LossParam): void {
    const { whatIf } = this.store.state;
    const others = Object.fromEntries(
      Object.entries(whatIf.params).filter(([other]) => other !== name)
    );
    const isChosen = JSON.stringify(value) === JSON.stringify(this.chosen(name));
    this.change({ params: isChosen ? others : { ...others, [name]: value } });
  }

  reset(): void {
    this.set(UNCHANGED);
  }

  /** While the controls are on show, the best temperature is looked for. */
  setOpen(open: boolean): void {
    this.isOpen = open;
    void this.ask(this.moment);
  }

  /** Ends what was tried on other samples, or with other options; nothing is asked. */
  follow(samples: string): void {
    const subject = JSON.stringify([samples, this.store.state.choice]);
    if (subject !== this.subject) {
      this.subject = subject;
      this.store.update({ whatIf: UNCHANGED, start: null });
    }
  }

  async ask(moment: Moment | null): Promise<void> {
    const { question } = this.store.state;
    this.moment = moment;
    if (!this.isOpen || question === null || question.targets === null) {
      this.finding.reset();
      return;
    }
    await this.finding.run(signal =>
      this.engine.bestTemperature(question, moment, async () => !signal.aborted)
    );
  }

  dispose(): void {
    this.finding.reset();
  }

  private set(whatIf: WhatIf): void {
    this.store.update({ whatIf });
    this.follows();
  }

  private chosen(name: string): LossParam | undefined {
    const { loss = DEFAULT_LOSS } = this.store.state.choice;
    return loss.params[name] ?? findLoss(loss).params.find(info => info.name === name)?.default;
  }

  private readonly finding: Task<BestTemperature>;
  private isOpen = false;
  private moment: Moment | null = null;
  private subject = '';
}
