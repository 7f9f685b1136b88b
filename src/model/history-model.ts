import type { InspectorState } from './inspector-state';
import type { Store } from './store';

/** Which of the recorded trainings is shown under the schedules, and how. */
export class HistoryModel {
  constructor(private readonly store: Store<InspectorState>) {}

  /** Shows another one; NO_HISTORY shows none. What is known of the steps belongs to the one before. */
  pick(id: string): void {
    this.store.update({ pickedHistory: id, stepsPerEpoch: null });
  }

  /** Replays schedules on another metric; null for that of the validation. */
  follow(followedMetric: string | null): void {
    this.store.update({ followedMetric });
  }

  setStepsPerEpoch(stepsPerEpoch: number): void {
    this.store.update({ stepsPerEpoch });
  }
}
