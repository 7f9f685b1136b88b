import type { Disagreement } from '../analysis/conventions/types';
import type { Engine } from '../engine/engine';
import type { InspectorState } from './inspector-state';
import type { Store } from './store';
import { Task } from './task';

/** What other libraries make of the same loss. */
export class ConventionsModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly engine: Engine
  ) {
    this.asking = new Task(disagreements => store.update({ disagreements }));
  }

  /** Asks for the question as it is; the answer to the one before is forgotten. */
  async ask(): Promise<void> {
    const { question } = this.store.state;
    this.asking.reset();
    if (question === null || question.targets === null) {
      return;
    }
    await this.asking.run(signal =>
      this.engine.disagreements(question, async () => !signal.aborted)
    );
  }

  dispose(): void {
    this.asking.reset();
  }

  private readonly asking: Task<readonly Disagreement[]>;
}
