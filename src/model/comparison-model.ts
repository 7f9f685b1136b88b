import { seenNumber } from '../analysis/reconciliation/seen-number';
import type { Reconciliation } from '../analysis/reconciliation/types';
import type { Engine } from '../engine/engine';
import type { InspectorState } from './inspector-state';
import { namedWeights } from './named-arrays';
import type { Store } from './store';
import { Task } from './task';

/** A number that the person saw, and what it may be. */
export class ComparisonModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly engine: Engine
  ) {
    this.searching = new Task<Reconciliation>(result => {
      const { comparison } = store.state;
      store.update({ comparison: { ...comparison, result } });
    });
  }

  /** Looks for what gives the number of a text; an empty one ends the comparison. */
  async compare(text: string): Promise<void> {
    this.store.update({ comparison: { ...this.store.state.comparison, text } });
    await this.ask();
  }

  /** Looks again, for another question. */
  async ask(): Promise<void> {
    const { comparison, question } = this.store.state;
    if (comparison.text.trim() === '' || question === null || question.targets === null) {
      this.searching.reset();
      return;
    }
    this.showProgress(0);
    await this.searching.run(async signal =>
      this.engine.reconcile(
        question,
        seenNumber(comparison.text),
        namedWeights(this.store.state),
        async progress => {
          if (!signal.aborted) {
            this.showProgress(progress);
          }
          return !signal.aborted;
        }
      )
    );
  }

  cancel(): void {
    this.searching.cancel();
  }

  dispose(): void {
    this.searching.reset();
  }

  private showProgress(progress: number): void {
    this.store.update({ comparison: { ...this.store.state.comparison, progress } });
  }

  private readonly searching: Task<Reconciliation>;
}
